package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The small bar over the sheet: smaller, how large, larger, whole map, whole width.
final class ZoomBar extends HBox {
    private final Button percent;

    ZoomBar(Consumer<Verb> perform) {
        getStyleClass().add("zoom-bar");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        // its shadow is not computed anew whenever the sheet moves below it
        setCache(true);
        percent = button(Verb.ZOOM_ACTUAL, "magnify", perform);
        percent.setGraphic(null);
        percent.getStyleClass().add("zoom-percent");
        getChildren()
                .addAll(
                        button(Verb.ZOOM_OUT, "minus", perform),
                        percent,
                        button(Verb.ZOOM_IN, "plus", perform),
                        button(Verb.FIT_MAP, "fit-to-page-outline", perform),
                        button(Verb.FIT_WIDTH, "arrow-expand-horizontal", perform));
    }

    /// A button for a verb, with an icon, a tip and a name.
    static Button button(Verb verb, String icon, Consumer<Verb> perform) {
        Button button = new Button(null, KindIcons.icon(icon));
        button.getStyleClass().add("quiet-button");
        button.setId(verb.name());
        button.setAccessibleText(Words.of("verb." + verb));
        button.setTooltip(new Tooltip(VerbKeys.tip(verb)));
        button.setOnAction(pressed -> perform.accept(verb));
        return button;
    }

    void show(double zoom) {
        percent.setText(Math.round(zoom * 100) + " %");
        percent.setAccessibleText(Words.of("zoom.percent", Math.round(zoom * 100)));
    }
}

package dev.sightline.ui.inspector;

import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Small labels that can be followed and taken away.
final class Chips {
    private Chips() {}

    /// A chip.
    ///
    /// @param follow what happens when it is pressed; empty when it leads nowhere
    static HBox of(String name, Optional<FontIcon> icon, Optional<Runnable> follow, Runnable remove) {
        Button words = new Button(name, icon.orElse(null));
        words.getStyleClass().add("chip-words");
        words.setMnemonicParsing(false);
        words.setFocusTraversable(follow.isPresent());
        follow.ifPresent(go -> {
            words.setOnAction(pressed -> go.run());
            words.setTooltip(new Tooltip(Words.of("form.goTo", name)));
            words.setAccessibleText(Words.of("form.goTo", name));
        });
        Button away = new Button(null, KindIcons.icon("close"));
        away.getStyleClass().add("chip-away");
        away.setAccessibleText(Words.of("form.takeAway", name));
        away.setTooltip(new Tooltip(Words.of("form.remove")));
        away.setOnAction(pressed -> remove.run());
        HBox chip = new HBox(words, away);
        chip.getStyleClass().add("chip");
        return chip;
    }
}

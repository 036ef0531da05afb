package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Slot;
import dev.sightline.model.FontFile;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Fonts that are kept in the document, by their names; each can be taken away, and others chosen from files.
final class FontsBox extends FieldBox<List<FontFile>> {
    private final VBox lines = new VBox();
    private final Button add = new Button(Words.of("form.addFont"), KindIcons.icon("plus"));

    FontsBox(Slot<List<FontFile>> slot, Hands hands) {
        super(slot, hands);
        lines.getStyleClass().add("text-lines");
        add.getStyleClass().add("add-button");
        add.setOnAction(pressed -> hands.chooseFonts(this::take));
        VBox all = new VBox(lines, add);
        all.getStyleClass().add("text-lines");
        hold(all, add);
        add.setAccessibleText(Words.of("form.addFontTo", name()));
    }

    @Override
    void put(Optional<List<FontFile>> value) {
        lines.getChildren()
                .setAll(value.orElse(List.of()).stream().map(this::line).toList());
    }

    private HBox line(FontFile font) {
        Label name = new Label(font.name().isBlank() ? Words.of("form.font") : font.name());
        name.setMaxWidth(Double.MAX_VALUE);
        Button remove = new Button(null, KindIcons.icon("close"));
        remove.getStyleClass().addAll("quiet-button", "small-button");
        remove.setAccessibleText(Words.of("form.removeFont", name.getText()));
        remove.setTooltip(new Tooltip(Words.of("form.remove")));
        HBox line = new HBox(2, name, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        remove.setOnAction(pressed -> {
            List<FontFile> left = new ArrayList<>(value().orElse(List.of()));
            left.remove(lines.getChildren().indexOf(line));
            add.requestFocus();
            say(left);
        });
        return line;
    }

    private void take(List<FontFile> chosen) {
        List<FontFile> all = new ArrayList<>(value().orElse(List.of()));
        chosen.stream().filter(font -> !all.contains(font)).forEach(all::add);
        say(all);
    }
}

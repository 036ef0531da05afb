package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Slot;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Several texts, one below the other. Enter makes another one, Backspace takes an empty one away.
final class TextsBox extends FieldBox<List<String>> {
    private final VBox lines = new VBox();
    private final Button add = new Button(Words.of("form.addText"), KindIcons.icon("plus"));

    TextsBox(Slot<List<String>> slot, Hands hands) {
        super(slot, hands);
        lines.getStyleClass().add("text-lines");
        add.getStyleClass().add("add-button");
        add.setAccessibleText(Words.of("form.addTo", name()));
        add.setOnAction(pressed -> insert(lines.getChildren().size()));
        VBox all = new VBox(lines, add);
        all.getStyleClass().add("text-lines");
        hold(all, lines);
    }

    @Override
    void put(Optional<List<String>> value) {
        add.setText(value.isEmpty() ? Words.of("form.mixed") : Words.of("form.addText"));
        List<String> texts = value.orElse(List.of());
        if (!said().equals(texts) || value.isEmpty()) {
            lines.getChildren().clear();
            texts.forEach(text -> lines.getChildren().add(line(text)));
        }
    }

    private HBox line(String text) {
        GrowingArea area = new GrowingArea();
        area.setText(text);
        area.setAccessibleText(name());
        Button remove = new Button(null, KindIcons.icon("close"));
        remove.getStyleClass().addAll("quiet-button", "small-button");
        remove.setAccessibleText(Words.of("form.removeText", name()));
        remove.setTooltip(new Tooltip(Words.of("form.remove")));
        HBox line = new HBox(2, area, remove);
        HBox.setHgrow(area, Priority.ALWAYS);
        remove.setOnAction(pressed -> remove(line));
        area.textProperty().addListener((seen, before, after) -> type(said()));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                insert(lines.getChildren().indexOf(line) + 1);
                event.consume();
            } else if (event.getCode() == KeyCode.BACK_SPACE && area.getText().isEmpty()) {
                remove(line);
                event.consume();
            }
        });
        return line;
    }

    /// An empty line says nothing until something is typed in it.
    private void insert(int index) {
        HBox line = line("");
        lines.getChildren().add(index, line);
        Platform.runLater(line.getChildren().getFirst()::requestFocus);
    }

    private void remove(HBox line) {
        int index = lines.getChildren().indexOf(line);
        lines.getChildren().remove(line);
        if (lines.getChildren().isEmpty()) {
            add.requestFocus();
        } else {
            HBox next = (HBox) lines.getChildren().get(Math.max(0, index - 1));
            next.getChildren().getFirst().requestFocus();
        }
        type(said());
    }

    private List<String> said() {
        List<String> texts = new ArrayList<>();
        lines.getChildren().forEach(line -> {
            String text = ((GrowingArea) ((HBox) line).getChildren().getFirst()).getText();
            if (!text.isBlank()) {
                texts.add(text);
            }
        });
        return texts;
    }
}

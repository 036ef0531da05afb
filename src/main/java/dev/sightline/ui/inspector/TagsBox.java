package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Slot;
import dev.sightline.editor.form.Suggestions;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/// Tags as chips, and a field for one more. Enter or a comma sets it; those of the document are offered.
final class TagsBox extends FieldBox<List<String>> {
    private final FlowPane chips = new FlowPane();
    private final TextField field = new TextField();

    TagsBox(Slot<List<String>> slot, Hands hands) {
        super(slot, hands);
        chips.getStyleClass().add("chips");
        chips.managedProperty().bind(chips.visibleProperty());
        AutoCompletionBinding<String> offered = TextFields.bindAutoCompletion(
                field, asked -> Suggestions.tags(hands.document(), asked.getUserText(), value().orElse(List.of())));
        offered.setDelay(80);
        offered.setOnAutoCompleted(chosen -> add(chosen.getCompletion()));
        field.setOnAction(entered -> add(field.getText()));
        field.textProperty().addListener((seen, before, text) -> {
            if (text.endsWith(",")) {
                add(text.substring(0, text.length() - 1));
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && field.getText().isEmpty()) {
                offered.setUserInput("");
                event.consume();
            } else if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty()) {
                value().filter(tags -> !tags.isEmpty()).ifPresent(tags -> say(tags.subList(0, tags.size() - 1)));
            }
        });
        VBox all = new VBox(6, chips, field);
        hold(all, field);
    }

    @Override
    void left() {
        if (!field.getText().isBlank()) {
            add(field.getText());
        }
        super.left();
    }

    private void add(String typed) {
        String tag = typed.strip();
        field.clear();
        List<String> tags = new ArrayList<>(value().orElse(List.of()));
        if (!tag.isEmpty() && !tags.contains(tag)) {
            tags.add(tag);
            say(tags);
        }
    }

    @Override
    void put(Optional<List<String>> value) {
        field.setPromptText(value.isEmpty() ? Words.of("form.mixed") : Words.of("form.addTag"));
        chips.getChildren().clear();
        for (String tag : value.orElse(List.of())) {
            chips.getChildren().add(Chips.of(tag, Optional.empty(), Optional.empty(), () -> remove(tag)));
        }
        chips.setVisible(!chips.getChildren().isEmpty());
    }

    private void remove(String tag) {
        say(value().orElse(List.of()).stream()
                .filter(other -> !other.equals(tag))
                .toList());
        field.requestFocus();
    }
}

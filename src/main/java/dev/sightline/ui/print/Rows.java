package dev.sightline.ui.print;

import dev.sightline.ui.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;

/// The rows of a form: what each is called, and the field beside it.
final class Rows extends GridPane {
    private static final double FIELD = 216;
    private static final int NAME = 104;

    private final Map<Node, Label> labels = new HashMap<>();

    /// The grid itself does not count rows that are not to be seen.
    private int next;

    Rows() {
        getStyleClass().add("form-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(NAME);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, fields);
    }

    /// A heading over rows that belong together.
    void heading(String key) {
        Label heading = new Label(Words.of(key));
        heading.getStyleClass().add("form-heading");
        add(heading, 0, next++, 2, 1);
        labels.put(heading, heading);
    }

    /// A field with its name.
    <N extends Node> N row(String key, N field) {
        Label label = new Label(Words.of(key));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        if (field instanceof Control) {
            field.setAccessibleText(Words.of(key));
        }
        addRow(next++, label, field);
        labels.put(field, label);
        return field;
    }

    /// One of several.
    <T> ComboBox<T> choice(String key, List<T> values, Function<T, String> words, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        });
        box.setPrefWidth(FIELD);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((seen, before, value) -> {
            if (value != null) {
                chosen.accept(value);
            }
        });
        return row(key, box);
    }

    /// A text.
    TextField text(String key, String prompt, Consumer<String> typed) {
        TextField field = new TextField();
        field.setPromptText(prompt);
        field.setPrefWidth(FIELD);
        field.textProperty().addListener((seen, before, text) -> typed.accept(text));
        return row(key, field);
    }

    /// Yes or no, below the other fields.
    CheckBox flag(String key, Consumer<Boolean> chosen) {
        CheckBox box = new CheckBox(Words.of(key));
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setMaxWidth(FIELD + NAME);
        box.selectedProperty().addListener((seen, before, on) -> chosen.accept(on));
        add(box, 1, next++);
        return box;
    }

    /// Lets a field be seen, with its name, or takes both away.
    void show(Node field, boolean on) {
        for (Node node : labels.containsKey(field) ? List.of(labels.get(field), field) : List.of(field)) {
            node.setVisible(on);
            node.setManaged(on);
        }
    }
}

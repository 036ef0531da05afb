package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Control;
import dev.sightline.editor.form.Slot;
import dev.sightline.editor.form.Suggestions;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.textfield.TextFields;

/// A line of text. What is said elsewhere is offered; an address can be opened.
final class LineBox extends FieldBox<String> {
    private final TextField field = new TextField();
    private final Button open = new Button(null, KindIcons.icon("open-in-new"));

    LineBox(Slot<String> slot, Hands hands) {
        super(slot, hands);
        field.textProperty().addListener((seen, before, text) -> type(text));
        if (slot.control() instanceof Control.Line(boolean suggested) && suggested) {
            String name = slot.name();
            TextFields.bindAutoCompletion(field, asked -> {
                        JourneyDocument document = hands.document();
                        return Suggestions.lines(document, name, asked.getUserText());
                    })
                    .setDelay(80);
        }
        boolean address = slot.label().equals("webAddress");
        open.getStyleClass().add("quiet-button");
        open.setAccessibleText(Words.of("form.open"));
        open.setTooltip(new Tooltip(Words.of("form.open")));
        open.setOnAction(pressed -> hands.browse(field.getText().strip()));
        open.setVisible(address);
        open.setManaged(address);
        open.disableProperty().bind(field.textProperty().isEmpty());
        HBox.setHgrow(field, Priority.ALWAYS);
        hold(new HBox(4, field, open), field);
    }

    @Override
    void put(Optional<String> value) {
        field.setPromptText(mixed(value));
        String text = value.orElse("");
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}

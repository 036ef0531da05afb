package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Slot;
import java.util.Optional;

/// Text of any number of lines.
final class ProseBox extends FieldBox<String> {
    private final GrowingArea area = new GrowingArea();

    ProseBox(Slot<String> slot, Hands hands) {
        super(slot, hands);
        area.textProperty().addListener((seen, before, text) -> type(text));
        hold(area, area);
    }

    @Override
    void put(Optional<String> value) {
        area.setPromptText(mixed(value));
        String text = value.orElse("");
        if (!area.getText().equals(text)) {
            area.setText(text);
        }
    }
}

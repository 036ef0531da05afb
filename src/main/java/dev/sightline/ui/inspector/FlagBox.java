package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Slot;
import java.util.Optional;
import javafx.scene.control.CheckBox;

/// Yes or no; neither when not all say the same.
final class FlagBox extends FieldBox<Boolean> {
    private final CheckBox box = new CheckBox();

    FlagBox(Slot<Boolean> slot, Hands hands) {
        super(slot, hands);
        box.setText(name());
        box.setAccessibleText(name());
        box.setOnAction(pressed -> say(box.isSelected()));
        holdUnlabelled(box);
    }

    @Override
    void put(Optional<Boolean> value) {
        box.setIndeterminate(value.isEmpty());
        value.ifPresent(box::setSelected);
    }
}

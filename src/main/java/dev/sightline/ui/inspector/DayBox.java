package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Days;
import dev.sightline.editor.form.Slot;
import dev.sightline.editor.form.Unfit;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day, typed or picked from a calendar.
final class DayBox extends FieldBox<Optional<LocalDate>> {
    private final DatePicker picker = new DatePicker();

    DayBox(Slot<Optional<LocalDate>> slot, Hands hands) {
        super(slot, hands);
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setShowWeekNumbers(true);
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate day) {
                return day == null ? "" : Days.words(day, hands.locale());
            }

            @Override
            public @Nullable LocalDate fromString(String text) {
                try {
                    return Days.read(text, hands.locale()).orElse(null);
                } catch (Unfit unfit) {
                    refuse(unfit);
                    return picker.getValue();
                }
            }
        });
        picker.valueProperty().addListener((seen, before, day) -> say(Optional.ofNullable(day)));
        picker.getEditor().setAccessibleText(name());
        hold(picker, picker);
    }

    @Override
    void put(Optional<Optional<LocalDate>> value) {
        picker.setPromptText(mixed(value));
        picker.setValue(value.flatMap(some -> some).orElse(null));
    }
}

package dev.sightline.editor.form;

import dev.sightline.edit.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A field as it is filled in by what is selected.
///
/// @param name the path of the field
/// @param label `inspector.` and this is what people call it
/// @param value what all of them say; empty when they do not all say the same
/// @param change makes all of them say something else
public record Slot<V>(String name, String label, Control<V> control, Optional<V> value, Changing<V> change) {

    /// Makes one step of the history out of what was entered.
    @FunctionalInterface
    public interface Changing<V> {
        /// The edit, under the given words for the undo menu.
        ///
        /// @throws Unfit if the value cannot be kept
        Edit to(V value, String words) throws Unfit;
    }

    /// Whether the same can be asked for here, so that a control shown for the one may go on for the other.
    public boolean isLike(Slot<?> other) {
        return name.equals(other.name) && label.equals(other.label) && control.equals(other.control);
    }

    /// Whether it is known and says nothing.
    public boolean isEmpty() {
        return value.filter(control::isEmpty).isPresent();
    }

    /// The edit that makes all of them say something else.
    ///
    /// @throws Unfit if the value cannot be kept
    public Edit changed(V next, String words) throws Unfit {
        control.check(next);
        return change.to(next, words);
    }

    /// A field of one record of a list of records.
    public static <R, W> Slot<W> within(Slot<List<R>> list, int index, Field<R, W> field) {
        List<R> records = list.value().orElse(List.of());
        R record = records.get(index);
        return new Slot<>(
                list.name() + "." + index + "." + field.name(),
                field.label(),
                field.control(),
                Optional.of(field.get().apply(record)),
                (value, words) -> {
                    List<R> next = new ArrayList<>(records);
                    next.set(index, field.with().with(record, value));
                    return list.changed(next, words);
                });
    }
}

package dev.sightline.editor.form;

import dev.sightline.edit.Edit;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One thing that a record says, and how it is made to say something else.
///
/// @param name the path of the record's component, such as `timing.standard`
/// @param label `inspector.` and this is what people call it
/// @param get what it says now
/// @param with the record that says something else
/// @param deed how an element is brought to it where other elements have to follow; null when they need not
/// @param <R> the record
/// @param <V> what it says
public record Field<R, V>(
        String name,
        String label,
        Control<V> control,
        Function<R, V> get,
        Setter<R, V> with,
        @Nullable Deed<V> deed) {

    /// The record that says something else.
    @FunctionalInterface
    public interface Setter<R, V> {
        /// The record with another value.
        ///
        /// @throws Unfit if it cannot go with the rest of the record
        R with(R record, V value) throws Unfit;
    }

    /// How one element is brought to say something else.
    @FunctionalInterface
    public interface Deed<V> {
        /// The edit for one element.
        ///
        /// @throws Unfit if the value is none for this element
        Edit edit(JourneyDocument document, Element element, V value) throws Unfit;
    }

    /// The same under other words.
    Field<R, V> called(String words) {
        return new Field<>(name, words, control, get, with, deed);
    }

    /// The same, done by an edit of its own.
    Field<R, V> by(Deed<V> other) {
        return new Field<>(name, label, control, get, with, other);
    }
}

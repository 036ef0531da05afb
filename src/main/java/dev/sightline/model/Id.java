package dev.sightline.model;

import java.util.regex.Pattern;

/// The name by which one element is referred to; unique in its document, short and readable, such as `stage-book`.
///
/// @param <T> what it is the id of, so that one kind cannot be given for another
@SuppressWarnings("UnusedTypeParameter") // a phantom: it only keeps one kind from being given for another
public record Id<T extends Element>(String value) implements Comparable<Id<?>> {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._:-]{0,119}");

    /// An id, without checking its form.
    public static <T extends Element> Id<T> of(String value) {
        return new Id<>(value);
    }

    /// Whether a text can be an id: a letter or digit, then at most 119 letters, digits, `.`, `_`, `:` or `-`.
    public static boolean isForm(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

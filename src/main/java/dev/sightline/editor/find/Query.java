package dev.sightline.editor.find;

/// What is looked for.
///
/// @param exact whether capitals and accents matter
/// @param wholeWords whether it must not be part of a longer word
public record Query(String text, boolean exact, boolean wholeWords) {
    /// A text anywhere, however it is written.
    public static Query of(String text) {
        return new Query(text, false, false);
    }

    /// Whether there is nothing to look for.
    public boolean isEmpty() {
        return text.isEmpty();
    }
}

package dev.sightline.layout.page;

import java.util.Optional;

/// A piece of a text that is set on pages of its own.
///
/// @param level of a heading from 1, of an item from 0
/// @param label what an item is about, such as its lane; empty for nothing
/// @param text may have several lines
/// @param spoken the part of it that is in another language
public record Passage(Kind kind, int level, String label, String text, Optional<Spoken> spoken) {
    /// A passage in one language.
    public Passage(Kind kind, int level, String label, String text) {
        this(kind, level, label, text, Optional.empty());
    }

    /// What somebody said in another language.
    ///
    /// @param from where it begins in the text
    /// @param to where it ends
    public record Spoken(String language, int from, int to) {}

    /// What it is to a reader.
    public enum Kind {
        /// Begins what follows, down to the next of its level.
        HEADING,
        /// Running text.
        PARAGRAPH,
        /// One of a list.
        ITEM
    }
}

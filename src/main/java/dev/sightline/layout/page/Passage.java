package dev.sightline.layout.page;

/// A piece of a text that is set on pages of its own.
///
/// @param level of a heading from 1, of an item from 0
/// @param label what an item is about, such as its lane; empty for nothing
/// @param text may have several lines
public record Passage(Kind kind, int level, String label, String text) {
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

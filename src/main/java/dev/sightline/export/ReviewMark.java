package dev.sightline.export;

import java.time.Instant;
import java.util.Optional;

/// An annotation that a PDF came back with.
///
/// @param id its own name, or one made of what it says and where; the same each time the file is read
/// @param page counted from 1
/// @param text what it says; for marks without a text of their own, the words that they mark
/// @param author empty if the reader named nobody
/// @param quote the words that it marks; empty if it marks none
/// @param changed when it was written last, if that is known
/// @param answers the id of the annotation that it answers
/// @param state for a change of state its new value, such as `Completed`
/// @param on the id of the element that it is about, as far as its place tells
public record ReviewMark(
        String id,
        Kind kind,
        int page,
        String text,
        String quote,
        String author,
        Optional<Instant> date,
        Optional<Instant> changed,
        Optional<String> answers,
        Optional<String> state,
        Optional<String> on) {

    /// What a reviewer did.
    public enum Kind {
        /// A note with a symbol.
        NOTE,
        /// Words marked, underlined or underwaved.
        HIGHLIGHT,
        /// Words struck out.
        STRIKE_OUT,
        /// Words struck out for others to be put there.
        REPLACEMENT,
        /// Words to be put in.
        INSERTION,
        /// Text written on the page, a call-out among them.
        FREE_TEXT,
        /// Something drawn by hand.
        INK,
        /// A line, a frame, a cloud.
        SHAPE,
        /// A stamp such as Approved.
        STAMP,
        /// A change of state of another annotation.
        STATE
    }
}

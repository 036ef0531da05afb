package dev.sightline.export;

import dev.sightline.drawing.Ink;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Something said about what a drawing shows, which a PDF carries as an annotation that any reader lists and lets
/// people answer.
///
/// @param id by which it is known again when the PDF comes back
/// @param places ids of elements, the best first: it lies at the first that the PDF shows
/// @param subject what kind of remark it is, in a word or two
/// @param author empty if nobody is named
/// @param state what came of it; empty while it is open
/// @param quote the words that it is about, if it is not about the whole
/// @param answers in order of time; their own places play no part
public record Remark(
        String id,
        List<String> places,
        Form form,
        String subject,
        String text,
        String author,
        Optional<Instant> date,
        Optional<State> state,
        String quote,
        Ink colour,
        List<Remark> answers) {

    /// How a remark lies on the page.
    public enum Form {
        /// A small balloon at the corner of what it is about.
        BALLOON,
        /// Over the words that it is about, as a marker pen leaves them.
        HIGHLIGHT
    }

    /// What came of a remark.
    ///
    /// @param name as PDF has it: `Accepted`, `Rejected`, `Cancelled` or `Completed`
    /// @param by who said so; empty if nobody is named
    public record State(String name, String by, Optional<Instant> date) {}

    public Remark {
        places = List.copyOf(places);
        answers = List.copyOf(answers);
    }
}

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
/// @param settled whether it is done with
/// @param answers in order of time; their own places play no part
public record Remark(
        String id,
        List<String> places,
        Form form,
        String subject,
        String text,
        String author,
        Optional<Instant> date,
        boolean settled,
        Ink colour,
        List<Remark> answers) {

    /// How a remark lies on the page.
    public enum Form {
        /// A small balloon at the corner of what it is about.
        BALLOON,
        /// Over the words that it is about, as a marker pen leaves them.
        HIGHLIGHT
    }

    public Remark {
        places = List.copyOf(places);
        answers = List.copyOf(answers);
    }
}

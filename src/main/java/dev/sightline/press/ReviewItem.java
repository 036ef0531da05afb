package dev.sightline.press;

import dev.sightline.export.ReviewMark;
import dev.sightline.model.Comment;
import java.time.Instant;
import java.util.Optional;

/// One thing that came back with a review.
///
/// @param file the PDF that it was in
/// @param comment what it would be in the document: a new comment, or one of the document's with what is new about it
public record ReviewItem(String file, ReviewMark mark, Standing standing, Comment comment) {

    /// How it stands to the document.
    public enum Standing {
        /// To be added.
        NEW,
        /// To be added, but what it is about is not in the document or could not be told from its place: it goes to the
        /// document as a whole.
        UNPLACED,
        /// There from an earlier import, and rewritten by its author since.
        CHANGED,
        /// Says of a comment what came of it, or that it is open again.
        STATE,
        /// There already, as it is.
        KNOWN
    }

    /// Who says it; empty if nobody is named. Not always whose name the annotation bears.
    public String author() {
        return mark.kind() == ReviewMark.Kind.STATE ? mark.author() : comment.author();
    }

    /// When it was said, if that is known.
    public Optional<Instant> date() {
        return mark.kind() == ReviewMark.Kind.STATE ? mark.date() : comment.date();
    }
}

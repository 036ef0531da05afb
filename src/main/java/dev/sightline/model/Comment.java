package dev.sightline.model;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// A note that somebody set on an element, or an answer to another comment.
///
/// @param on any element; the project for a note on the whole document
/// @param language BCP 47 tag of what it says; empty for that of what it is on
@Built
public record Comment(
        Id<Comment> id,
        Rank rank,
        About about,
        Id<?> on,
        Optional<Id<Comment>> replyTo,
        String text,
        String author,
        Optional<Instant> date,
        boolean resolved,
        Optional<String> language)
        implements Element, CommentBuilder.With {
    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).and(on).and(replyTo);
    }
}

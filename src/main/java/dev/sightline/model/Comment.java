package dev.sightline.model;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/// A note that somebody set on an element, or an answer to another comment.
///
/// @param on any element; the project for a note on the whole document
/// @param state what came of it; empty while it is open
/// @param stateBy who said so last; empty if nobody is named
/// @param stateDate when
/// @param quote the words that it is about, if it is not about the whole
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
        Optional<CommentState> state,
        String stateBy,
        Optional<Instant> stateDate,
        String quote,
        Optional<String> language)
        implements Element, CommentBuilder.With {
    /// Whether nothing is left to be done about it.
    public boolean resolved() {
        return state.filter(CommentState::isSettled).isPresent();
    }

    /// The same in another state.
    ///
    /// @param to empty for one that is open again
    public Comment stated(Optional<CommentState> to, String by, Optional<Instant> time) {
        return withState(to).withStateBy(by).withStateDate(time);
    }

    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).and(on).and(replyTo);
    }
}

package dev.sightline.model;

import java.util.Optional;
import java.util.function.Consumer;

/// Why something hurts; causes form trees.
///
/// @param parent what this is a cause of; empty for the top of a tree
/// @param root whether it is held to be a root cause
/// @param card the back-stage card where it sits
@Built
public record Cause(
        Id<Cause> id,
        Rank rank,
        About about,
        String text,
        Optional<Id<Cause>> parent,
        Optional<CauseCategory> category,
        boolean root,
        Optional<Id<Card>> card)
        implements Element, CauseBuilder.With {
    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).and(parent).and(card);
    }
}

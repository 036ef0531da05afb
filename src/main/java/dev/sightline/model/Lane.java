package dev.sightline.model;

import java.util.Optional;
import java.util.function.Consumer;

/// A row of one kind of content across the journey.
///
/// @param name shown instead of the kind's own name; empty for that
/// @param height the least height in points; as high as its content when empty
/// @param side where it stands to a baseline
/// @param visibleTo for whose eyes, in words; everybody when empty
/// @param owner who answers for it, in words
@Built
public record Lane(
        Id<Lane> id,
        Rank rank,
        About about,
        Id<JourneyMap> map,
        Optional<Id<LaneGroup>> group,
        LaneKind kind,
        String name,
        Optional<Id<Actor>> actor,
        Optional<Id<Persona>> persona,
        Optional<Id<Team>> team,
        String owner,
        Optional<Integer> height,
        Optional<Colour> colour,
        Optional<BaselineSide> side,
        String visibleTo)
        implements MapRow, LaneBuilder.With {
    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).and(map).and(group).and(actor).and(persona).and(team);
    }
}

package dev.sightline.model;

import java.util.Optional;
import java.util.function.Consumer;

/// A stretch of a journey: a stage, or a phase that holds stages.
///
/// @param phase the phase it is in; always empty for a phase itself
/// @param number the number shown; counted when empty
/// @param time which part of the experience it is
/// @param timeName the name of a custom kind of time
/// @param width points of each column under it, 120 to 480; the map's when empty
@Built
public record Stage(
        Id<Stage> id,
        Rank rank,
        About about,
        Id<JourneyMap> map,
        Level level,
        Optional<Id<Stage>> phase,
        String name,
        String description,
        Optional<String> number,
        Optional<Colour> colour,
        Join join,
        Optional<TimeKind> time,
        String timeName,
        Optional<Integer> width)
        implements Column, StageBuilder.With {

    /// The two upper levels of columns.
    public enum Level {
        PHASE,
        STAGE
    }

    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).and(map).and(phase);
    }
}

package dev.sightline.model;

import java.util.Optional;
import java.util.function.Consumer;

/// A line across the map between two lanes, such as the line of visibility.
///
/// @param name shown instead of the kind's own name; empty for that
/// @param style the kind's own when empty
@Built
public record SeparatorLine(
        Id<SeparatorLine> id,
        Rank rank,
        About about,
        Id<JourneyMap> map,
        Optional<Id<LaneGroup>> group,
        LineKind kind,
        String name,
        Optional<LineStyle> style)
        implements MapRow, SeparatorLineBuilder.With {
    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).and(map).and(group);
    }
}

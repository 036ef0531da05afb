package dev.sightline.model;

import java.util.Optional;
import java.util.function.Consumer;

/// A sign set on something: a moment of truth, a fail point, ...
///
/// @param on a column, a placed thing, a touchpoint or a curve
/// @param at which point of the curve, when it is on a curve
/// @param symbol a letter or the name of a shipped icon; empty for the kind's own
@Built
public record Marker(
        Id<Marker> id,
        Rank rank,
        About about,
        Id<JourneyMap> map,
        MarkerKind kind,
        Id<?> on,
        Optional<Id<? extends Column>> at,
        String label,
        String symbol,
        String note)
        implements Element, MarkerBuilder.With {
    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).and(map).and(on).and(at);
    }
}

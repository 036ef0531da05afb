package dev.sightline.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/// An arrow or a tie between two elements of a map.
///
/// @param from a column, a placed thing, a marker, a map or a persona, as is `to`
/// @param kindName the name of a custom kind
/// @param condition when this way is taken
/// @param probability 0 to 1
@Built
public record Link(
        Id<Link> id,
        Rank rank,
        About about,
        Id<JourneyMap> map,
        Id<?> from,
        Id<?> to,
        LinkKind kind,
        String kindName,
        Optional<LinkDirection> direction,
        String label,
        String condition,
        Optional<BigDecimal> probability,
        Optional<Id<Channel>> channel,
        Optional<LineStyle> style)
        implements Element, LinkBuilder.With {
    @Override
    public Stream<Id<?>> references() {
        return References.of(about).and(map).and(from).and(to).and(channel).stream();
    }
}

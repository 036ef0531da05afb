package dev.sightline.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/// An arrow or a tie between two elements of a map.
///
/// @param from a column, a placed thing, a marker, a map or a persona, as is `to`
/// @param kindName the name of a custom kind
/// @param condition when this way is taken
/// @param probability 0 to 1
/// @param bend where it is to run; empty for the way that it finds
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
        Optional<LineStyle> style,
        Optional<Bend> bend)
        implements Element, LinkBuilder.With {
    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).and(map).and(from).and(to).and(channel).and(bend.map(Bend::of));
    }
}

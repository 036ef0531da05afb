package dev.sightline.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/// A part of the market.
///
/// @param size how many people
/// @param share the part of all customers, 0 to 1
@Built
public record Segment(
        Id<Segment> id,
        Rank rank,
        About about,
        String name,
        Optional<Long> size,
        Optional<BigDecimal> share,
        Optional<Money> value)
        implements Element, SegmentBuilder.With {
    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each);
    }
}

package dev.sightline.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A point of contact, kept once and used from many maps.
///
/// @param evidence what the customer sees or holds there
/// @param standard how it ought to be
/// @param importance 0 to 10, as are satisfaction and effort; nps −100 to 100
@Built
public record Touchpoint(
        Id<Touchpoint> id,
        Rank rank,
        About about,
        String name,
        List<Id<Channel>> channels,
        Optional<Ownership> ownership,
        Optional<Initiator> initiator,
        Optional<ContactNature> nature,
        Optional<Handling> handling,
        String evidence,
        String standard,
        Optional<MomentOfTruth> moment,
        Optional<BigDecimal> importance,
        Optional<BigDecimal> satisfaction,
        Optional<BigDecimal> effort,
        Optional<BigDecimal> nps,
        String status,
        String owner)
        implements Element, TouchpointBuilder.With {

    public Touchpoint {
        channels = List.copyOf(channels);
    }

    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).all(channels);
    }
}

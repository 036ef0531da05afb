package dev.sightline.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Something that could be made better: how might we ...
///
/// @param group a heading it is sorted under, in words
/// @param pains the pain points it addresses
/// @param importance 0 to 10, as is satisfaction
/// @param impact on a scale of the user's own, as is effort
/// @param reach people or cases in a period
/// @param confidence 0 to 1
/// @param language BCP 47 tag of what it says; empty for that of the map
@Built
public record Opportunity(
        Id<Opportunity> id,
        Rank rank,
        About about,
        Id<Lane> lane,
        Place place,
        String text,
        String group,
        List<Id<PainPoint>> pains,
        Optional<BigDecimal> importance,
        Optional<BigDecimal> satisfaction,
        Optional<BigDecimal> impact,
        Optional<BigDecimal> effort,
        Optional<BigDecimal> reach,
        Optional<BigDecimal> confidence,
        Optional<KanoClass> kano,
        Optional<Money> cost,
        Optional<Money> benefit,
        Optional<EvidenceLevel> evidence,
        String owner,
        String status,
        String decision,
        Optional<String> language)
        implements Placed, OpportunityBuilder.With {

    public Opportunity {
        pains = List.copyOf(pains);
    }

    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).and(lane).and(place).all(pains);
    }
}

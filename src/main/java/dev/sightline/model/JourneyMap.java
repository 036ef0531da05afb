package dev.sightline.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One map: a journey, a blueprint or an experience laid out over time.
///
/// @param personas whose journey it is, the main one first
/// @param aggregate who is meant when no persona is: `all new customers`
/// @param legend remarks on symbols, beside the legend that is made from what the map uses
/// @param language BCP 47; the project's when empty
/// @param columnWidth points, 120 to 480; 176 when empty
@Built
public record JourneyMap(
        Id<JourneyMap> id,
        Rank rank,
        About about,
        String title,
        String subtitle,
        MapType type,
        Optional<MapState> state,
        Optional<Basis> basis,
        List<Id<Persona>> personas,
        String aggregate,
        String scenario,
        String trigger,
        String goal,
        List<String> expectations,
        String scopeStart,
        String scopeEnd,
        Optional<LocalDate> date,
        String version,
        List<String> authors,
        List<String> principles,
        List<String> legend,
        String context,
        String assetAtRisk,
        Optional<LocalDate> reviewDate,
        TimeGoal time,
        Optional<Money> price,
        List<MapRelation> relations,
        Arrangement arrangement,
        Optional<String> language,
        Optional<Integer> columnWidth)
        implements Element, JourneyMapBuilder.With {

    public JourneyMap {
        personas = List.copyOf(personas);
        expectations = List.copyOf(expectations);
        authors = List.copyOf(authors);
        principles = List.copyOf(principles);
        legend = List.copyOf(legend);
        relations = List.copyOf(relations);
    }

    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References references = References.of(about, each).all(personas);
        relations.forEach(relation -> references.and(relation.target()));
    }
}

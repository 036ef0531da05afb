package dev.sightline.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Something that hurts.
///
/// @param severity 1 (a nuisance) to 5 (drives customers away)
/// @param quotes what customers said about it
/// @param language BCP 47 tag of what it and its quotes say; empty for that of the map
@Built
public record PainPoint(
        Id<PainPoint> id,
        Rank rank,
        About about,
        Id<Lane> lane,
        Place place,
        String text,
        Optional<Integer> severity,
        Optional<Frequency> frequency,
        List<Id<Persona>> personas,
        List<Id<Cause>> causes,
        List<String> quotes,
        Optional<EvidenceLevel> evidence,
        String owner,
        String status,
        Optional<String> language)
        implements Placed, PainPointBuilder.With {

    public PainPoint {
        personas = List.copyOf(personas);
        causes = List.copyOf(causes);
        quotes = List.copyOf(quotes);
    }

    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).and(lane).and(place).all(personas).all(causes);
    }
}

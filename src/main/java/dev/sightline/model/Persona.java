package dev.sightline.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A typical customer, told as one person.
///
/// @param share the part of all customers that is like this, 0 to 1
@Built
public record Persona(
        Id<Persona> id,
        Rank rank,
        About about,
        String name,
        String role,
        Optional<Id<ImageAsset>> photo,
        String quote,
        List<String> goals,
        List<String> needs,
        List<String> frustrations,
        List<String> motivations,
        List<String> behaviours,
        List<String> scenarios,
        List<String> jobs,
        List<Id<Channel>> channels,
        Optional<Id<Segment>> segment,
        Optional<Basis> basis,
        Optional<BigDecimal> share,
        Optional<Colour> colour)
        implements Element, PersonaBuilder.With {

    public Persona {
        goals = List.copyOf(goals);
        needs = List.copyOf(needs);
        frustrations = List.copyOf(frustrations);
        motivations = List.copyOf(motivations);
        behaviours = List.copyOf(behaviours);
        scenarios = List.copyOf(scenarios);
        jobs = List.copyOf(jobs);
        channels = List.copyOf(channels);
    }

    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).and(photo).all(channels).and(segment);
    }
}

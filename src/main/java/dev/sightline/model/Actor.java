package dev.sightline.model;

import java.util.Optional;
import java.util.function.Consumer;

/// Somebody or something that acts in a journey.
///
/// @param icon the name of a shipped icon; empty for that of the kind
/// @param persona who this is, when the actor is one of the personas
@Built
public record Actor(
        Id<Actor> id,
        Rank rank,
        About about,
        String name,
        ActorKind kind,
        String icon,
        String organisation,
        boolean visibleToCustomer,
        Optional<Id<Persona>> persona)
        implements Element, ActorBuilder.With {
    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each).and(persona);
    }
}

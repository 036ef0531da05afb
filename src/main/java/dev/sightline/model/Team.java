package dev.sightline.model;

import java.util.function.Consumer;

/// A group of people who own or do a part of the service.
@Built
public record Team(Id<Team> id, Rank rank, About about, String name, String lead, String contact)
        implements Element, TeamBuilder.With {
    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each);
    }
}

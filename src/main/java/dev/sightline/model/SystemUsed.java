package dev.sightline.model;

import java.util.function.Consumer;

/// A piece of technology that a service runs on.
@Built
public record SystemUsed(Id<SystemUsed> id, Rank rank, About about, String name, String vendor, String description)
        implements Element, SystemUsedBuilder.With {
    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each);
    }
}

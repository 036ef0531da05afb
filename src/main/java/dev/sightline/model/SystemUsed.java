package dev.sightline.model;

import java.util.stream.Stream;

/// A piece of technology that a service runs on.
@Built
public record SystemUsed(Id<SystemUsed> id, Rank rank, About about, String name, String vendor, String description)
        implements Element, SystemUsedBuilder.With {
    @Override
    public Stream<Id<?>> references() {
        return References.of(about).stream();
    }
}

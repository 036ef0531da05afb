package dev.sightline.model;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/// Collects the ids that an element refers to.
final class References {
    private final Stream.Builder<Id<?>> ids = Stream.builder();

    private References() {}

    static References of(About about) {
        return new References().all(about.sources());
    }

    References and(Id<?> id) {
        ids.add(id);
        return this;
    }

    References and(Optional<? extends Id<?>> id) {
        id.ifPresent(ids::add);
        return this;
    }

    References all(Collection<? extends Id<?>> many) {
        many.forEach(ids::add);
        return this;
    }

    References and(Place place) {
        return all(place.columns());
    }

    Stream<Id<?>> stream() {
        return ids.build();
    }
}

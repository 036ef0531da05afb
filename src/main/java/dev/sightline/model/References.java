package dev.sightline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Collects the ids that an element refers to.
final class References {
    private final List<Id<?>> ids = new ArrayList<>(4);

    private References() {}

    static References of(About about) {
        return new References().all(about.sources());
    }

    References and(Id<?> id) {
        ids.add(id);
        return this;
    }

    References and(Optional<? extends Id<?>> id) {
        if (id.isPresent()) {
            ids.add(id.get());
        }
        return this;
    }

    References all(Collection<? extends Id<?>> many) {
        ids.addAll(many);
        return this;
    }

    References and(Place place) {
        return all(place.columns());
    }

    Stream<Id<?>> stream() {
        return ids.stream();
    }
}

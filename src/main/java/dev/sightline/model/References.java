package dev.sightline.model;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/// Tells the ids that an element refers to, one after the other. Nothing is kept of them, since every element of a
/// document is asked when it is opened.
final class References {
    private final Consumer<? super Id<?>> to;

    private References(Consumer<? super Id<?>> to) {
        this.to = to;
    }

    static References of(About about, Consumer<? super Id<?>> to) {
        return new References(to).all(about.sources());
    }

    References and(Id<?> id) {
        to.accept(id);
        return this;
    }

    References and(Optional<? extends Id<?>> id) {
        if (id.isPresent()) {
            to.accept(id.get());
        }
        return this;
    }

    References all(Collection<? extends Id<?>> many) {
        if (!many.isEmpty()) {
            many.forEach(to);
        }
        return this;
    }

    References and(Place place) {
        return switch (place) {
            case Place.On on -> and(on.column());
            case Place.Range range -> and(range.from()).and(range.to());
            case Place.Several several -> all(several.on());
            case Place.WholeMap _ -> this;
        };
    }
}

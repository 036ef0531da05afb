package dev.sightline.edit;

import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is left of a place when columns go.
final class Places {
    private Places() {}

    /// The place on the columns that stay; empty if none stays. A range that loses an end shrinks to the other one.
    static Optional<Place> without(Place place, Set<Id<?>> gone) {
        return switch (place) {
            case Place.WholeMap whole -> Optional.of(whole);
            case Place.On on -> gone.contains(on.column()) ? Optional.empty() : Optional.of(on);
            case Place.Range range -> {
                boolean from = !gone.contains(range.from());
                boolean to = !gone.contains(range.to());
                yield from && to
                        ? Optional.of(range)
                        : from || to ? Optional.of(Place.on(from ? range.from() : range.to())) : Optional.empty();
            }
            case Place.Several several -> {
                List<Id<? extends Column>> left =
                        several.on().stream().filter(id -> !gone.contains(id)).toList();
                yield left.isEmpty()
                        ? Optional.empty()
                        : Optional.of(left.size() == 1 ? Place.on(left.getFirst()) : new Place.Several(left));
            }
        };
    }
}

package dev.sightline.edit;

import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.MapView;
import dev.sightline.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is left of a place when columns go.
final class Places {
    private Places() {}

    /// The place on the columns that stay; empty if none stays. A range that loses an end shrinks to the columns
    /// between.
    ///
    /// @param view the map as it was
    static Optional<Place> without(Place place, Set<Id<?>> gone, MapView view) {
        return switch (place) {
            case Place.WholeMap whole -> Optional.of(whole);
            case Place.On on -> gone.contains(on.column()) ? Optional.empty() : Optional.of(on);
            case Place.Range range -> {
                boolean from = !gone.contains(range.from());
                boolean to = !gone.contains(range.to());
                yield from && to ? Optional.of(range) : between(range, gone, view);
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

    private static Optional<Place> between(Place.Range range, Set<Id<?>> gone, MapView view) {
        Tiers tiers = new Tiers(view);
        int tier = tiers.finest(range.columns());
        List<Column> left = new ArrayList<>();
        for (int i : tiers.covered(range, tier)) {
            if (!gone.contains(tiers.column(tier, i).id())) {
                left.add(tiers.column(tier, i));
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(Tiers.range(left));
    }
}

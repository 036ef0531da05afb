package dev.sightline.edit;

import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.Place;
import java.util.Optional;
import java.util.Set;

/// What is left of elements when others go: they keep their ids, and go with those that they are part of.
final class Mentions extends Bonds {
    private final JourneyDocument document;
    private final Set<Id<?>> gone;

    /// @param document as it was with the gone ones
    Mentions(JourneyDocument document, Set<Id<?>> gone) {
        this.document = document;
        this.gone = gone;
    }

    @Override
    boolean isLost(Id<?> id) {
        return gone.contains(id);
    }

    @Override
    Id<?> now(Id<?> id) {
        return id;
    }

    @Override
    Optional<Place> place(Id<Lane> lane, Place place) {
        return Places.without(place, gone, document.view(document.get(lane).map()));
    }

    @Override
    Optional<Id<? extends Column>> column(Id<? extends Column> id) {
        return gone.contains(id) ? Optional.empty() : Optional.of(id);
    }

    @Override
    boolean goesWith(Optional<? extends Id<?>> whole) {
        return whole.filter(gone::contains).isPresent();
    }
}

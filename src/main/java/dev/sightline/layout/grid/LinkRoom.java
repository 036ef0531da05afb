package dev.sightline.layout.grid;

import dev.sightline.model.Id;
import dev.sightline.model.MapView;

/// The space that links ask for before anything has a place: wider gutters where several run side by side.
final class LinkRoom {
    private LinkRoom() {}

    /// What the links of a map ask for.
    static LinkRoom of(MapView view) {
        return new LinkRoom();
    }

    /// Points to add to the gutter before a leaf.
    double before(int leaf) {
        return 0;
    }

    /// Points to add below the content of a row: a lane or a separator line.
    double below(Id<?> row) {
        return 0;
    }
}

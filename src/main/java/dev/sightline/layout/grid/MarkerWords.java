package dev.sightline.layout.grid;

import dev.sightline.model.Marker;
import dev.sightline.model.MarkerKind;

/// What a marker says, in words.
final class MarkerWords {
    private MarkerWords() {}

    /// Kind and label: `Wait point: 31 minutes instead of 15`.
    static String of(Marker marker) {
        String kind = marker.kind() == MarkerKind.CUSTOM ? "" : Words.of(marker.kind());
        if (marker.label().isEmpty()) {
            return kind.isEmpty() ? "Marker" : kind;
        }
        return kind.isEmpty() ? marker.label() : kind + ": " + marker.label();
    }
}

package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Point;
import dev.sightline.model.Marker;
import java.util.List;

/// Markers as lettered shapes.
final class MarkerShapes {
    /// The side of the square that each marker is drawn in, in points.
    static final double SIDE = 16;
    /// From the centre of one marker to that of the next.
    static final double STEP = 18;

    private MarkerShapes() {}

    /// Markers in a row from right to left, as read after the thing that they are set on.
    ///
    /// @param end the centre of the rightmost one
    /// @param slot the cell of the table they are in
    static List<Fragment> draw(Setting setting, List<Marker> markers, Point end, Slot slot) {
        return List.of();
    }

    /// The kinds of markers that the map uses.
    static List<LegendEntry> legend(Setting setting) {
        return List.of();
    }
}

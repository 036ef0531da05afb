package dev.sightline.layout.curve;

import dev.sightline.layout.Extent;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Marker;
import java.util.List;

/// One point of a curve, read against its lane: where it stands, but not yet how far down.
///
/// @param place what the column is called
/// @param extent from the left edge of its first leaf to the right edge of its last
/// @param share how high it stands, 0 to 1; of no meaning when the value is not known
/// @param nudge points to move it down, so that two lines of one value lie side by side
/// @param number the value as it is written; `?` when it is not known
/// @param outside whether the value lies beyond its scale
/// @param markers signs set on the point
record Spot(
        CurvePoint point,
        String place,
        Extent extent,
        double x,
        double share,
        double nudge,
        String number,
        boolean outside,
        List<Marker> markers) {
    Spot {
        markers = List.copyOf(markers);
    }

    /// Whether its value is known.
    boolean known() {
        return point.value().isPresent();
    }

    /// The same point moved by some points.
    Spot moved(double right, double down) {
        return new Spot(point, place, extent, x + right, share, nudge + down, number, outside, markers);
    }
}

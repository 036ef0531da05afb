package dev.sightline.editor.gesture;

import dev.sightline.editor.GesturePicture.Shape;
import dev.sightline.geometry.Point;

/// A handle or button that is shown where the pointer hovers.
///
/// @param at its middle
record Hold(Shape shape, Point at, Grip grip) {
    /// Whether a point is on it.
    ///
    /// @param zoom pixels to a point
    /// @param touch whether a finger points
    boolean reaches(Point point, double zoom, boolean touch) {
        double pixels = touch ? Reach.FINGER : shape == Shape.PLUS ? 11 : shape == Shape.STRETCH ? 0 : 8;
        return at.distance(point) * zoom <= pixels;
    }
}

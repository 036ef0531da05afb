package dev.sightline.editor.gesture;

import dev.sightline.editor.GesturePicture.Shape;
import dev.sightline.geometry.Point;

/// A handle or button that is shown where the pointer hovers.
///
/// @param at its middle
record Hold(Shape shape, Point at, Grip grip) {
    /// How far from its middle a mouse or pen finds a handle, in pixels.
    static final double LINK_REACH = 8;

    /// Whether a point is on it.
    ///
    /// @param zoom pixels to a point
    /// @param touch whether a finger points
    boolean reaches(Point point, double zoom, boolean touch) {
        double pixels = touch ? Reach.FINGER : shape == Shape.PLUS ? 11 : shape == Shape.STRETCH ? 0 : LINK_REACH;
        return at.distance(point) * zoom <= pixels;
    }
}

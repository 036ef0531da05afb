package dev.sightline.editor.gesture;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;

/// How the sheet moves by itself while something is dragged to an edge of the window: the nearer the edge, or the
/// further beyond, the faster.
public final class AutoScroll {
    private static final double ZONE = 40;
    private static final double FASTEST = 1400;

    private AutoScroll() {}

    /// How far the sheet moves in a second, in pixels; to the left and up when negative.
    ///
    /// @param room what the window shows of the sheet beside the headers that stay, in pixels
    /// @param pointer in pixels of the same
    public static Point speed(Box room, Point pointer) {
        return new Point(speed(room.x(), room.right(), pointer.x()), speed(room.y(), room.bottom(), pointer.y()));
    }

    private static double speed(double from, double to, double at) {
        double zone = Math.min(ZONE, (to - from) / 4);
        if (zone <= 0) {
            return 0;
        }
        double low = Math.clamp((from + zone - at) / zone, 0, 2);
        double high = Math.clamp((at - to + zone) / zone, 0, 2);
        return (low * low - high * high) * FASTEST / 4;
    }
}

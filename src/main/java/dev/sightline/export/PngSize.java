package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import dev.sightline.geometry.Size;
import java.util.Optional;

/// How many pixels a drawing takes up as an image.
///
/// @param width in pixels
/// @param height in pixels
public record PngSize(long width, long height) {
    /// The longest side that is written, in pixels; few programs open more.
    public static final int LONGEST_SIDE = 60_000;

    /// The size at so many pixels per point; every point of the drawing is covered.
    public static PngSize of(Drawing drawing, double pixelsPerPoint) {
        Size points = drawing.size();
        return new PngSize(pixels(points.width(), pixelsPerPoint), pixels(points.height(), pixelsPerPoint));
    }

    private static long pixels(double points, double pixelsPerPoint) {
        // a hair over a whole number is arithmetic, not drawing
        return Math.max(1, (long) Math.ceil(points * pixelsPerPoint - 1e-6));
    }

    /// Why no image of this size can be written, as a sentence; empty if one can.
    public Optional<String> problem() {
        if (width <= LONGEST_SIDE && height <= LONGEST_SIDE) {
            return Optional.empty();
        }
        double fits = (double) LONGEST_SIDE / Math.max(width, height);
        return Optional.of("The image would be " + width + " by " + height + " pixels; at most " + LONGEST_SIDE
                + " a side can be written, which is " + (int) (fits * 100) + " % of the resolution asked for.");
    }
}

package dev.sightline.geometry;

/// Space kept free along the four edges of a box, in points.
public record Insets(double top, double right, double bottom, double left) {

    /// The same space along all four edges.
    public static Insets all(double space) {
        return new Insets(space, space, space, space);
    }
}

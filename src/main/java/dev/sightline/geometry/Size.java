package dev.sightline.geometry;

/// A width and a height in points.
public record Size(double width, double height) {

    /// Nothing wide, nothing high.
    public static final Size ZERO = new Size(0, 0);
}

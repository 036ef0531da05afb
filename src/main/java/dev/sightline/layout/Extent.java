package dev.sightline.layout;

/// A stretch of the x axis, in points.
public record Extent(double left, double right) {

    /// How wide.
    public double width() {
        return right - left;
    }

    /// The x half way across.
    public double center() {
        return (left + right) / 2;
    }

    /// The smallest stretch around both.
    public Extent union(Extent other) {
        return new Extent(Math.min(left, other.left), Math.max(right, other.right));
    }
}

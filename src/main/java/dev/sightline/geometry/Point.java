package dev.sightline.geometry;

/// A place on the sheet, in points of 1/72 inch from the top left corner.
public record Point(double x, double y) {

    /// The top left corner of everything.
    public static final Point ORIGIN = new Point(0, 0);

    /// This point moved right by `dx` and down by `dy`.
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /// The straight distance to another point.
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}

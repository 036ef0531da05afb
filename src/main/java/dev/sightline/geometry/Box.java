package dev.sightline.geometry;

/// An upright rectangle: its top left corner, width and height, in points.
public record Box(double x, double y, double width, double height) {

    /// The box between two horizontal and two vertical lines.
    public static Box between(double left, double top, double right, double bottom) {
        return new Box(left, top, right - left, bottom - top);
    }

    /// The x of the right edge.
    public double right() {
        return x + width;
    }

    /// The y of the bottom edge.
    public double bottom() {
        return y + height;
    }

    /// The x half way across.
    public double centerX() {
        return x + width / 2;
    }

    /// The y half way down.
    public double centerY() {
        return y + height / 2;
    }

    /// The point in the middle.
    public Point center() {
        return new Point(centerX(), centerY());
    }

    /// The extent without the place.
    public Size size() {
        return new Size(width, height);
    }

    /// This box moved right by `dx` and down by `dy`.
    public Box plus(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /// The box that remains inside the given insets.
    public Box inside(Insets insets) {
        return between(x + insets.left(), y + insets.top(), right() - insets.right(), bottom() - insets.bottom());
    }

    /// This box grown by `space` on every side; shrunk if negative.
    public Box grown(double space) {
        return new Box(x - space, y - space, width + 2 * space, height + 2 * space);
    }

    /// Whether the point lies in the box or on its left or top edge.
    public boolean contains(Point point) {
        return point.x() >= x && point.x() < right() && point.y() >= y && point.y() < bottom();
    }

    /// Whether the other box lies wholly in this one, edges included.
    public boolean contains(Box other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }

    /// Whether the two share more than an edge.
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// The smallest box around both.
    public Box union(Box other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }
}

package dev.sightline.layout.sign;

import dev.sightline.drawing.Outline;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// The grounds that signs are drawn on, around the origin, each about as large as a circle of radius 1.
final class SignShape {
    static final Outline CIRCLE = Outline.circle(Point.ORIGIN, 1);
    static final Outline SQUARE = rounded(0.92, 0.92, 0.28);
    static final Outline PILL = rounded(1.2, 0.78, 0.78);
    static final Outline DIAMOND = Outline.through(points(4, 1.22, 1.22, 0), true);
    static final Outline HEXAGON = Outline.through(points(6, 1.08, 1.08, 0), true);
    static final Outline STAR = Outline.through(points(10, 1.28, 0.72, -90), true);
    static final Outline BURST = Outline.through(points(20, 1.24, 0.9, -90), true);
    /// A square on its side that points to the right: something goes on to somebody else.
    static final Outline ARROW =
            Outline.through(List.of(at(-1.05, -0.8), at(0.35, -0.8), at(1.2, 0), at(0.35, 0.8), at(-1.05, 0.8)), true);

    private SignShape() {}

    private static Point at(double x, double y) {
        return new Point(x, y);
    }

    /// Corners on two circles in turn.
    private static List<Point> points(int corners, double outer, double inner, double firstDegrees) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(firstDegrees + 360.0 * i / corners);
            double radius = i % 2 == 0 ? outer : inner;
            points.add(at(radius * Math.cos(angle), radius * Math.sin(angle)));
        }
        return points;
    }

    private static Outline rounded(double halfWidth, double halfHeight, double radius) {
        double k = radius * (1 - Outline.CIRCLE);
        double w = halfWidth;
        double h = halfHeight;
        return Outline.begin()
                .move(-w + radius, -h)
                .line(w - radius, -h)
                .curve(w - k, -h, w, -h + k, w, -h + radius)
                .line(w, h - radius)
                .curve(w, h - k, w - k, h, w - radius, h)
                .line(-w + radius, h)
                .curve(-w + k, h, -w, h - k, -w, h - radius)
                .line(-w, -h + radius)
                .curve(-w, -h + k, -w + k, -h, -w + radius, -h)
                .close()
                .build();
    }
}

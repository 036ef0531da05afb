package dev.sightline.layout.curve;

import dev.sightline.drawing.Outline;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// The shape of a persona's marks: the third thing, after colour and dash, that keeps curves apart. Each is drawn
/// around the origin and fills about the same area as a circle of radius 1.
///
/// @param outline closed, around the origin
/// @param faceScale how large a face fits, 1 for a whole circle of radius 1
/// @param faceDown how far below the origin the middle of a face lies, for a mark of radius 1
record CurveShape(Outline outline, double faceScale, double faceDown) {
    /// Circle, square, hexagon, diamond, pentagon, triangle, shield, triangle on its tip.
    private static final List<CurveShape> ALL = List.of(
            new CurveShape(Outline.circle(Point.ORIGIN, 1), 1, 0),
            new CurveShape(
                    softened(List.of(point(-0.9, -0.9), point(0.9, -0.9), point(0.9, 0.9), point(-0.9, 0.9)), 0.25),
                    1,
                    0),
            new CurveShape(softened(regular(6, 1.1, 0), 0.12), 1, 0),
            new CurveShape(softened(regular(4, 1.28, 0), 0.15), 0.86, 0),
            new CurveShape(softened(regular(5, 1.16, -90), 0.12), 0.92, 0.08),
            new CurveShape(softened(List.of(point(0, -1.3), point(1.26, 0.86), point(-1.26, 0.86)), 0.16), 0.7, 0.28),
            new CurveShape(
                    softened(
                            List.of(
                                    point(-0.94, -0.94),
                                    point(0.94, -0.94),
                                    point(0.94, 0.3),
                                    point(0, 1.2),
                                    point(-0.94, 0.3)),
                            0.15),
                    0.92,
                    -0.1),
            new CurveShape(
                    softened(List.of(point(-1.26, -0.86), point(1.26, -0.86), point(0, 1.3)), 0.16), 0.7, -0.28));

    /// The shapes in turn.
    static CurveShape at(int index) {
        return ALL.get(index % ALL.size());
    }

    private static Point point(double x, double y) {
        return new Point(x, y);
    }

    private static List<Point> regular(int corners, double radius, double firstDegrees) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(firstDegrees + 360.0 * i / corners);
            points.add(point(radius * Math.cos(angle), radius * Math.sin(angle)));
        }
        return points;
    }

    /// A polygon whose corners are rounded off, the given length before and after each.
    private static Outline softened(List<Point> corners, double length) {
        Outline.Builder shape = Outline.begin();
        int n = corners.size();
        for (int i = 0; i < n; i++) {
            Point corner = corners.get(i);
            Point in = toward(corner, corners.get((i + n - 1) % n), length);
            Point out = toward(corner, corners.get((i + 1) % n), length);
            Point handleIn = toward(corner, in, corner.distance(in) * 0.45);
            Point handleOut = toward(corner, out, corner.distance(out) * 0.45);
            if (i == 0) {
                shape.move(in.x(), in.y());
            } else {
                shape.line(in.x(), in.y());
            }
            shape.curve(handleIn.x(), handleIn.y(), handleOut.x(), handleOut.y(), out.x(), out.y());
        }
        return shape.close().build();
    }

    private static Point toward(Point from, Point to, double length) {
        double share = length / from.distance(to);
        return point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }
}

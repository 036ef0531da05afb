package dev.sightline.layout;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;

/// Whether a finger or pointer is on what is drawn. A link or a curve has a box that spans much which it does not
/// cover, so these are touched only on their lines and words.
final class Touch {
    private static final int PIECES = 12;

    private Touch() {}

    /// @param reach how far beside a line still counts, in points
    static boolean on(Fragment fragment, Point point, double reach) {
        Role role = fragment.meaning().role();
        if (role != Role.FIGURE && role != Role.DECORATION) {
            return fragment.box().contains(point);
        }
        return fragment.box().grown(reach).contains(point)
                && fragment.marks().stream().anyMatch(mark -> on(mark, point, reach));
    }

    private static boolean on(Mark mark, Point point, double reach) {
        return switch (mark) {
            case Mark.Panel panel -> panel.box().contains(point);
            case Mark.Picture picture -> picture.box().contains(point);
            case Mark.Stroke stroke ->
                distance(stroke.outline(), point) <= reach + stroke.pen().width() / 2;
            case Mark.TextLine line ->
                Box.between(
                                line.at().x(),
                                line.at().y() - line.style().size(),
                                line.at().x() + line.width(),
                                line.at().y() + line.style().size() / 3)
                        .contains(point);
            // large fills are grounds, such as the tint below a curve
            case Mark.Fill fill -> {
                Box bounds = fill.outline().bounds();
                Box box = new Box(
                        fill.at().x() + bounds.x() * fill.scale(),
                        fill.at().y() + bounds.y() * fill.scale(),
                        bounds.width() * fill.scale(),
                        bounds.height() * fill.scale());
                yield box.width() < LARGE && box.height() < LARGE && box.contains(point);
            }
            case Mark.Hyperlink _ -> false;
        };
    }

    private static final double LARGE = 48;

    private static double distance(Outline outline, Point point) {
        Nearest nearest = new Nearest(point);
        outline.tell(nearest);
        return nearest.distance;
    }

    /// How far a point is from a straight line between two others.
    static double distance(Point from, Point to, Point point) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = length == 0
                ? 0
                : Math.clamp(((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length, 0, 1);
        return from.plus(along * dx, along * dy).distance(point);
    }

    /// Keeps the smallest distance from a point to the lines that it is told.
    private static final class Nearest implements Outline.Teller {
        private final Point point;
        private double distance = Double.MAX_VALUE;
        private Point at = Point.ORIGIN;
        private Point start = Point.ORIGIN;

        Nearest(Point point) {
            this.point = point;
        }

        @Override
        public void move(double x, double y) {
            at = new Point(x, y);
            start = at;
        }

        @Override
        public void line(double x, double y) {
            Point to = new Point(x, y);
            distance = Math.min(distance, Touch.distance(at, to, point));
            at = to;
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            Point from = at;
            for (int i = 1; i <= PIECES; i++) {
                double t = (double) i / PIECES;
                double s = 1 - t;
                line(
                        s * s * s * from.x() + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x,
                        s * s * s * from.y() + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y);
            }
        }

        @Override
        public void close() {
            line(start.x(), start.y());
        }
    }
}

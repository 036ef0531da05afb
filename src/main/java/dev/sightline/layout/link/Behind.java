package dev.sightline.layout.link;

import dev.sightline.drawing.Outline;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// A level or upright part of a line that is hidden where boxes stand before it.
final class Behind {
    private Behind() {}

    /// Draws what is seen of the part, and moves to its end.
    static void draw(Outline.Builder path, Point from, Point to, List<Box> before) {
        boolean level = Math.abs(from.y() - to.y()) < 0.01;
        double begin = level ? from.x() : from.y();
        double end = level ? to.x() : to.y();
        double seen = Math.min(begin, end);
        for (double[] part : hidden(from, to, level, before)) {
            part(path, from, level, seen, part[0]);
            seen = Math.max(seen, part[1]);
        }
        part(path, from, level, seen, Math.max(begin, end));
        path.move(to.x(), to.y());
    }

    private static void part(Outline.Builder path, Point on, boolean level, double from, double to) {
        if (to - from > 0.5) {
            path.move(level ? from : on.x(), level ? on.y() : from).line(level ? to : on.x(), level ? on.y() : to);
        }
    }

    private static List<double[]> hidden(Point from, Point to, boolean level, List<Box> before) {
        List<double[]> parts = new ArrayList<>();
        for (Box box : before) {
            boolean crossed = level
                    ? from.y() > box.y() && from.y() < box.bottom()
                    : from.x() > box.x() && from.x() < box.right();
            double low = level ? box.x() : box.y();
            double high = level ? box.right() : box.bottom();
            double begin = level ? Math.min(from.x(), to.x()) : Math.min(from.y(), to.y());
            double end = level ? Math.max(from.x(), to.x()) : Math.max(from.y(), to.y());
            if (crossed && low < end && high > begin) {
                parts.add(new double[] {Math.max(low, begin), Math.min(high, end)});
            }
        }
        parts.sort((a, b) -> Double.compare(a[0], b[0]));
        return parts;
    }
}

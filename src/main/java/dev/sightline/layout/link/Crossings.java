package dev.sightline.layout.link;

import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the level parts of lines cross the upright parts of others.
final class Crossings {
    private Crossings() {}

    private record Upright(int line, double x, double top, double bottom) {}

    /// For each line the points at which one of its level parts crosses another line.
    static List<List<Point>> of(List<LinkLine> lines) {
        List<Upright> uprights = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Point> corners = lines.get(i).corners();
            for (int c = 1; c < corners.size(); c++) {
                Point a = corners.get(c - 1);
                Point b = corners.get(c);
                if (Math.abs(a.x() - b.x()) < 0.01) {
                    uprights.add(new Upright(i, a.x(), Math.min(a.y(), b.y()), Math.max(a.y(), b.y())));
                }
            }
        }
        uprights.sort((a, b) -> Double.compare(a.x(), b.x()));
        double[] xs = uprights.stream().mapToDouble(Upright::x).toArray();
        List<List<Point>> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            found.add(bridges(i, lines.get(i).corners(), uprights, xs));
        }
        return found;
    }

    private static List<Point> bridges(int line, List<Point> corners, List<Upright> uprights, double[] xs) {
        List<Point> bridges = new ArrayList<>();
        for (int c = 1; c < corners.size(); c++) {
            Point a = corners.get(c - 1);
            Point b = corners.get(c);
            if (Math.abs(a.y() - b.y()) > 0.01) {
                continue;
            }
            double left = Math.min(a.x(), b.x()) + 4;
            double right = Math.max(a.x(), b.x()) - 4;
            int from = Arrays.binarySearch(xs, left);
            for (int u = from < 0 ? -from - 1 : from; u < xs.length && xs[u] < right; u++) {
                Upright upright = uprights.get(u);
                if (upright.line() != line && upright.top() < a.y() - 5 && upright.bottom() > a.y() + 5) {
                    bridges.add(new Point(upright.x(), a.y()));
                }
            }
        }
        return bridges;
    }
}

package dev.sightline.layout;

import dev.sightline.geometry.Point;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where a link runs on a sheet, corner by corner from where it leaves to where it enters.
///
/// @param gaps the gaps of the grid that it runs through, in turn
public record Course(Id<Link> link, List<Point> corners, List<Gap> gaps) {
    public Course {
        corners = List.copyOf(corners);
        gaps = List.copyOf(gaps);
    }

    /// A straight part of it.
    public record Stretch(Point from, Point to) {
        /// Whether it runs level, not up and down.
        public boolean isLevel() {
            return Math.abs(from.x() - to.x()) > Math.abs(from.y() - to.y());
        }

        /// How long it is, in points.
        public double length() {
            return from.distance(to);
        }

        /// Half the way along it.
        public Point middle() {
            return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        }
    }

    /// Its straight parts, one after the other.
    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>(corners.size());
        for (int i = 1; i < corners.size(); i++) {
            stretches.add(new Stretch(corners.get(i - 1), corners.get(i)));
        }
        return stretches;
    }

    /// Its straight part that is nearest to a point.
    public Stretch nearest(Point point) {
        return stretches().stream()
                .min(Comparator.comparingDouble(stretch -> Touch.distance(stretch.from(), stretch.to(), point)))
                .orElse(new Stretch(start(), end()));
    }

    /// The longest of its level parts, or of its upright ones; nothing where it has none.
    Optional<Stretch> longest(boolean level) {
        return stretches().stream()
                .filter(stretch -> stretch.isLevel() == level)
                .max(Comparator.comparingDouble(Stretch::length));
    }

    /// Where it leaves.
    public Point start() {
        return corners.getFirst();
    }

    /// Where it enters.
    public Point end() {
        return corners.getLast();
    }

    /// Half the way along it.
    public Point middle() {
        double whole = 0;
        for (int i = 1; i < corners.size(); i++) {
            whole += corners.get(i - 1).distance(corners.get(i));
        }
        double left = whole / 2;
        for (int i = 1; i < corners.size(); i++) {
            Point from = corners.get(i - 1);
            Point to = corners.get(i);
            double length = from.distance(to);
            if (length > 0 && length >= left) {
                double share = left / length;
                return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
            }
            left -= length;
        }
        return end();
    }

    /// How far a point is from it.
    double distance(Point point) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < corners.size(); i++) {
            least = Math.min(least, Touch.distance(corners.get(i - 1), corners.get(i), point));
        }
        return least;
    }
}

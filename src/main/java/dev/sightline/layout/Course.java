package dev.sightline.layout;

import dev.sightline.geometry.Point;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import java.util.List;

/// Where a link runs on a sheet, corner by corner from where it leaves to where it enters.
public record Course(Id<Link> link, List<Point> corners) {
    public Course {
        corners = List.copyOf(corners);
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

package dev.sightline.layout.link;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Moves labels along their own lines, or beside them, to where they cover no card, no other label, no other link
/// and no end of their own; as near as can be to where they would stand.
final class LabelSeats {
    private static final double STEP = 6;
    /// From a label to another link, and to what stands on the map.
    private static final double CLEAR = 3;

    /// Kept free at both ends of a line, for its heads.
    private static final double HEAD = 9;
    /// From an upright line to a label beside it.
    private static final double BESIDE = 3;
    /// What standing beside the line rather than on it costs, in points of distance.
    private static final double ASIDE = 24;
    /// What belongs to no link.
    private static final int NOBODY = -1;

    private final List<LinkLine> lines;
    private final Crowd crowd = new Crowd();
    private final double left;
    private final double right;
    /// Whether it is known where cards stand; if not, labels stay in the gutters and channels that were made for them.
    private final boolean sighted;

    /// A place and how far from ideal it is.
    private record Seat(Box box, double cost) {}

    private LabelSeats(List<LinkLine> lines, Places places) {
        this.lines = lines;
        this.left = places.gutters().getFirst().x();
        this.right = places.gutters().getLast().right();
        this.sighted = !places.obstacles().isEmpty();
        places.obstacles().forEach(box -> crowd.add(NOBODY, box.grown(CLEAR - 1)));
        places.signs().forEach(box -> crowd.add(NOBODY, box));
        for (int i = 0; i < lines.size(); i++) {
            List<Point> corners = lines.get(i).corners();
            for (int c = 1; c < corners.size(); c++) {
                crowd.add(i, part(corners.get(c - 1), corners.get(c)).grown(CLEAR));
            }
            int own = i;
            lines.get(i).label().ifPresent(label -> crowd.add(own, label));
        }
    }

    /// The lines with their labels seated.
    static List<LinkLine> moved(List<LinkLine> lines, Places places) {
        return lines.stream().allMatch(line -> line.label().isEmpty()) ? lines : new LabelSeats(lines, places).seated();
    }

    private List<LinkLine> seated() {
        List<LinkLine> seated = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            LinkLine line = lines.get(i);
            if (line.label().isPresent()) {
                Box label = line.label().get();
                Box seat = seat(i, line, label);
                crowd.move(i, label, seat);
                line = new LinkLine(line.corners(), Optional.of(seat));
            }
            seated.add(line);
        }
        return seated;
    }

    private Box seat(int own, LinkLine line, Box label) {
        if (label.x() >= left && free(own, line, label)) {
            return label;
        }
        Seat best = null;
        List<Point> corners = line.corners();
        for (int c = 1; c < corners.size(); c++) {
            Box part = part(corners.get(c - 1), corners.get(c));
            best = part.height() > part.width()
                    ? upright(own, line, label, part, best)
                    : level(own, line, label, part, best);
        }
        return best == null ? label.plus(Math.max(0, left - label.x()), 0) : best.box();
    }

    private @Nullable Seat upright(int own, LinkLine line, Box label, Box part, @Nullable Seat known) {
        Seat best = known;
        if (!sighted && Math.abs(part.centerX() - label.centerX()) > 1) {
            return best;
        }
        double low = part.y() + label.height() / 2;
        double high = part.bottom() - label.height() / 2;
        for (double y = low; y <= high; y += STEP) {
            best = better(own, line, label, part.centerX(), y, 0, best);
            if (sighted) {
                double half = label.width() / 2 + BESIDE;
                best = better(own, line, label, part.centerX() + half, y, ASIDE - half, best);
                best = better(own, line, label, part.centerX() - half, y, ASIDE - half, best);
            }
        }
        return best;
    }

    private @Nullable Seat level(int own, LinkLine line, Box label, Box part, @Nullable Seat known) {
        Seat best = known;
        double low = part.x() + label.width() / 2;
        double high = part.right() - label.width() / 2;
        for (double x = low; x <= high; x += STEP) {
            best = better(own, line, label, x, part.centerY(), 0, best);
        }
        return best;
    }

    private @Nullable Seat better(
            int own, LinkLine line, Box label, double x, double y, double more, @Nullable Seat best) {
        Box box = new Box(x - label.width() / 2, y - label.height() / 2, label.width(), label.height());
        double cost = box.center().distance(label.center()) + more;
        boolean worse = best != null && cost >= best.cost();
        return worse || box.x() < left || box.right() > right || !free(own, line, box) ? best : new Seat(box, cost);
    }

    private boolean free(int own, LinkLine line, Box box) {
        List<Point> corners = line.corners();
        return !head(corners.getFirst()).overlaps(box)
                && !head(corners.getLast()).overlaps(box)
                && crowd.free(own, box);
    }

    private static Box head(Point end) {
        return new Box(end.x(), end.y(), 0, 0).grown(HEAD);
    }

    private static Box part(Point a, Point b) {
        return Box.between(
                Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.max(a.x(), b.x()), Math.max(a.y(), b.y()));
    }
}

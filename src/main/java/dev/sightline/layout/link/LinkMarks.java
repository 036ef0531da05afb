package dev.sightline.layout.link;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line with rounded corners, bridges, heads and a middle mark, as marks.
final class LinkMarks {
    private static final double RADIUS = 6;
    private static final double HEAD = 6.5;
    private static final double BRIDGE = 3.5;
    /// From a corner to the middle mark, and the room that it wants around it.
    private static final double AFTER_CORNER = 16;

    private static final double AROUND = 10;

    private final Theme theme;
    private final LinkLook look;
    private final Ink ink;
    private final List<Mark> marks = new ArrayList<>();

    LinkMarks(Theme theme, LinkLook look) {
        this.theme = theme;
        this.look = look;
        this.ink = look.ink(theme);
    }

    /// The marks of a line; at each of the bridges, points on its horizontal parts, it hops over what crosses it; it
    /// passes behind the boxes that stand before it. Its middle mark keeps off its label.
    List<Mark> draw(LinkLine link, List<Point> bridges, List<Box> before) {
        List<Point> corners = link.corners();
        if (corners.size() < 2) {
            return marks;
        }
        List<Point> line = new ArrayList<>(corners);
        Point end = line.getLast();
        Point beforeEnd = line.get(line.size() - 2);
        Point start = line.getFirst();
        Point afterStart = line.get(1);
        line.set(line.size() - 1, towards(end, beforeEnd, look.head()));
        line.set(0, towards(start, afterStart, look.tail()));
        marks.add(new Mark.Stroke(path(line, bridges, before), look.pen(theme)));
        head(look.head(), beforeEnd, end);
        head(look.tail(), afterStart, start);
        middle(line, bridges, link.label());
        return marks;
    }

    /// Where the stroke ends so that it does not show through its head.
    private static Point towards(Point end, Point before, LinkLook.Head head) {
        double hidden = switch (head) {
            case FULL -> HEAD - 1;
            case HOLLOW -> HEAD;
            case RING -> 5;
            case DIAMOND -> 8;
            default -> 0;
        };
        double length = Math.max(0.01, end.distance(before));
        double share = Math.min(0.9, hidden / length);
        return new Point(end.x() + (before.x() - end.x()) * share, end.y() + (before.y() - end.y()) * share);
    }

    private static Outline path(List<Point> line, List<Point> bridges, List<Box> before) {
        Outline.Builder path =
                Outline.begin().move(line.getFirst().x(), line.getFirst().y());
        Point at = line.getFirst();
        for (int i = 1; i < line.size(); i++) {
            Point corner = line.get(i);
            Point next = i + 1 < line.size() ? line.get(i + 1) : corner;
            double radius = Math.min(RADIUS, Math.min(corner.distance(line.get(i - 1)), corner.distance(next)) / 2);
            Point until = next.equals(corner) ? corner : on(corner, line.get(i - 1), radius);
            if (before.isEmpty()) {
                straight(path, at, until, bridges);
            } else {
                Behind.draw(path, at, until, before);
            }
            at = until;
            if (!next.equals(corner)) {
                Point after = on(corner, next, radius);
                double k = Outline.CIRCLE;
                path.curve(
                        until.x() + (corner.x() - until.x()) * k,
                        until.y() + (corner.y() - until.y()) * k,
                        after.x() + (corner.x() - after.x()) * k,
                        after.y() + (corner.y() - after.y()) * k,
                        after.x(),
                        after.y());
                at = after;
            }
        }
        return path.build();
    }

    private static void straight(Outline.Builder path, Point from, Point to, List<Point> bridges) {
        if (Math.abs(from.y() - to.y()) < 0.01) {
            double sign = to.x() >= from.x() ? 1 : -1;
            List<Point> here = new ArrayList<>();
            for (Point bridge : bridges) {
                double along = (bridge.x() - from.x()) * sign;
                if (Math.abs(bridge.y() - from.y()) < 0.01
                        && along > BRIDGE + 1
                        && along < Math.abs(to.x() - from.x()) - BRIDGE - 1) {
                    here.add(bridge);
                }
            }
            here.sort((a, b) -> Double.compare(a.x() * sign, b.x() * sign));
            double done = from.x() * sign;
            for (Point bridge : here) {
                if (bridge.x() * sign - BRIDGE < done) {
                    continue;
                }
                double left = bridge.x() - BRIDGE * sign;
                double right = bridge.x() + BRIDGE * sign;
                double top = from.y() - BRIDGE * 1.3;
                path.line(left, from.y()).curve(left, top, right, top, right, from.y());
                done = right * sign;
            }
        }
        path.line(to.x(), to.y());
    }

    private static Point on(Point corner, Point other, double distance) {
        double length = Math.max(0.01, corner.distance(other));
        return new Point(
                corner.x() + (other.x() - corner.x()) * distance / length,
                corner.y() + (other.y() - corner.y()) * distance / length);
    }

    private void head(LinkLook.Head head, Point before, Point tip) {
        double length = Math.max(0.01, tip.distance(before));
        double dx = (tip.x() - before.x()) / length;
        double dy = (tip.y() - before.y()) / length;
        switch (head) {
            case NONE -> {}
            case FULL -> fill(List.of(tip, at(tip, dx, dy, -HEAD, 3.2), at(tip, dx, dy, -HEAD, -3.2)));
            case OPEN -> stroke(List.of(at(tip, dx, dy, -HEAD, 3.2), tip, at(tip, dx, dy, -HEAD, -3.2)), false);
            case HOLLOW -> {
                List<Point> shape = List.of(tip, at(tip, dx, dy, -HEAD, 3.4), at(tip, dx, dy, -HEAD, -3.4));
                marks.add(new Mark.Fill(Outline.through(shape, true), theme.paper()));
                stroke(shape, true);
            }
            case BAR -> stroke(List.of(at(tip, dx, dy, -3, 3.5), at(tip, dx, dy, -3, -3.5)), false);
            case DISC -> marks.add(new Mark.Fill(Outline.circle(at(tip, dx, dy, -2.5, 0), 2.5), ink));
            case RING -> {
                Outline ring = Outline.circle(at(tip, dx, dy, -2.7, 0), 2.3);
                marks.add(new Mark.Fill(ring, theme.paper()));
                marks.add(new Mark.Stroke(ring, Pen.solid(ink, 1.1)));
            }
            case DIAMOND -> {
                List<Point> shape =
                        List.of(tip, at(tip, dx, dy, -4, 2.8), at(tip, dx, dy, -8, 0), at(tip, dx, dy, -4, -2.8));
                marks.add(new Mark.Fill(Outline.through(shape, true), theme.paper()));
                stroke(shape, true);
            }
        }
    }

    private static Point at(Point tip, double dx, double dy, double along, double aside) {
        return new Point(tip.x() + dx * along - dy * aside, tip.y() + dy * along + dx * aside);
    }

    private void fill(List<Point> shape) {
        marks.add(new Mark.Fill(Outline.through(shape, true), ink));
    }

    private void stroke(List<Point> shape, boolean closed) {
        marks.add(new Mark.Stroke(Outline.through(shape, closed), Pen.solid(ink, Math.max(1.1, look.width()))));
    }

    /// On the longest part, near its beginning, where neither the label nor a bridge is.
    private void middle(List<Point> line, List<Point> bridges, Optional<Box> label) {
        if (look.middle() == LinkLook.Middle.NONE) {
            return;
        }
        int longest = 1;
        for (int i = 2; i < line.size(); i++) {
            if (line.get(i).distance(line.get(i - 1)) > line.get(longest).distance(line.get(longest - 1))) {
                longest = i;
            }
        }
        Point a = line.get(longest - 1);
        Point b = line.get(longest);
        double length = Math.max(0.01, a.distance(b));
        if (length < 12) {
            return;
        }
        double dx = (b.x() - a.x()) / length;
        double dy = (b.y() - a.y()) / length;
        Point c = a.plus(dx * Math.min(length / 2, AFTER_CORNER), dy * Math.min(length / 2, AFTER_CORNER));
        for (double along = AFTER_CORNER; along < length - AFTER_CORNER; along += 2) {
            Point free = a.plus(dx * along, dy * along);
            Box around = new Box(free.x(), free.y(), 0, 0).grown(AROUND);
            if (bridges.stream().noneMatch(around::contains)
                    && label.filter(around::overlaps).isEmpty()) {
                c = free;
                break;
            }
        }
        switch (look.middle()) {
            case NONE -> {}
            case ZIGZAG -> {
                List<Point> zigzag = List.of(
                        at(c, dx, dy, -5, 0),
                        at(c, dx, dy, -2.5, 3.5),
                        at(c, dx, dy, 0, -3.5),
                        at(c, dx, dy, 2.5, 3.5),
                        at(c, dx, dy, 5, 0));
                marks.add(new Mark.Stroke(
                        Outline.through(List.of(zigzag.getFirst(), zigzag.getLast()), false),
                        Pen.solid(theme.paper(), 3)));
                stroke(zigzag, false);
            }
            case DOUBLE_BAR -> {
                stroke(List.of(at(c, dx, dy, -1.5, -3.5), at(c, dx, dy, -1.5, 3.5)), false);
                stroke(List.of(at(c, dx, dy, 1.5, -3.5), at(c, dx, dy, 1.5, 3.5)), false);
            }
            case FORK -> {
                Outline ring = Outline.circle(c, 3);
                marks.add(new Mark.Fill(ring, theme.paper()));
                marks.add(new Mark.Stroke(ring, Pen.solid(ink, 1.1)));
            }
            case LOOP -> {
                Outline ring = Outline.circle(c, 4);
                marks.add(new Mark.Fill(ring, theme.paper()));
                marks.add(new Mark.Stroke(ring, Pen.solid(ink, 1.1)));
                marks.add(new Mark.Fill(Outline.circle(c, 1.6), ink));
            }
            case SQUARE ->
                fill(List.of(
                        at(c, dx, dy, -2.5, -2.5),
                        at(c, dx, dy, 2.5, -2.5),
                        at(c, dx, dy, 2.5, 2.5),
                        at(c, dx, dy, -2.5, 2.5)));
        }
    }
}

package dev.sightline.layout.link;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Moves labels along their own level part until no other link's upright part runs under them, as far as there is room.
final class LabelSeats {
    private static final double STEP = 6;
    private static final double CLEAR = 3;

    private LabelSeats() {}

    private record Upright(int line, Box box) {}

    static List<LinkLine> moved(List<LinkLine> lines) {
        List<Upright> uprights = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Point> corners = lines.get(i).corners();
            for (int c = 1; c < corners.size(); c++) {
                Point a = corners.get(c - 1);
                Point b = corners.get(c);
                if (Math.abs(a.x() - b.x()) < 0.01) {
                    uprights.add(new Upright(
                            i,
                            Box.between(a.x() - CLEAR, Math.min(a.y(), b.y()), a.x() + CLEAR, Math.max(a.y(), b.y()))));
                }
            }
        }
        List<LinkLine> moved = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            LinkLine line = lines.get(i);
            int own = i;
            moved.add(line.label()
                    .map(label -> new LinkLine(line.corners(), Optional.of(seat(own, line, label, uprights))))
                    .orElse(line));
        }
        return moved;
    }

    private static Box seat(int own, LinkLine line, Box label, List<Upright> uprights) {
        if (free(own, label, uprights)) {
            return label;
        }
        double[] room = levelPart(line, label);
        for (double shift = STEP; shift < room[1] - room[0]; shift += STEP) {
            for (Box seat : List.of(label.plus(shift, 0), label.plus(-shift, 0))) {
                if (seat.x() >= room[0] && seat.right() <= room[1] && free(own, seat, uprights)) {
                    return seat;
                }
            }
        }
        return label;
    }

    /// From where to where the level part under a label runs.
    private static double[] levelPart(LinkLine line, Box label) {
        List<Point> corners = line.corners();
        for (int c = 1; c < corners.size(); c++) {
            Point a = corners.get(c - 1);
            Point b = corners.get(c);
            boolean level = Math.abs(a.y() - b.y()) < 0.01 && Math.abs(a.y() - label.centerY()) < 1;
            if (level) {
                return new double[] {Math.min(a.x(), b.x()), Math.max(a.x(), b.x())};
            }
        }
        return new double[] {label.x(), label.right()};
    }

    private static boolean free(int own, Box label, List<Upright> uprights) {
        for (Upright upright : uprights) {
            if (upright.line() != own && upright.box().overlaps(label)) {
                return false;
            }
        }
        return true;
    }
}

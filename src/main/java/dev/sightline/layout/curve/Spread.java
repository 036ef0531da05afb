package dev.sightline.layout.curve;

import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Moves points of different lines apart where they would hide one another: side by side in their column, and a little
/// up or down when their values are the same, so that two lines on one level lie beside each other like rails.
final class Spread {
    private static final double SIDE = 15;
    private static final double TOUCH = 13;
    private static final double SAME = 2.5;
    private static final double RAIL = 3.5;

    private Spread() {}

    private record Stand(int reading, int spot, double x, double y) {}

    /// The readings with their points moved apart; only lines are.
    static List<Reading> apart(List<Reading> readings, Frame frame) {
        Map<Long, List<Stand>> columns = new LinkedHashMap<>();
        List<List<Spot>> spots = new ArrayList<>();
        for (int r = 0; r < readings.size(); r++) {
            Reading reading = readings.get(r);
            spots.add(new ArrayList<>(reading.spots()));
            if (reading.line()) {
                List<Point> known = reading.known().stream()
                        .map(spot -> new Point(spot.x(), frame.y(spot.share())))
                        .toList();
                MonotoneCurve course = MonotoneCurve.through(known);
                for (int s = 0; s < reading.spots().size(); s++) {
                    double x = reading.spots().get(s).x();
                    Stand stand = new Stand(r, s, x, known.isEmpty() ? frame.bottom() : course.at(x));
                    columns.computeIfAbsent(Math.round(stand.x()), key -> new ArrayList<>())
                            .add(stand);
                }
            }
        }
        for (List<Stand> column : columns.values()) {
            column.sort(Comparator.comparingDouble(Stand::y));
            for (int from = 0; from < column.size(); ) {
                int end = from + 1;
                while (end < column.size()
                        && column.get(end).y() - column.get(end - 1).y() < TOUCH) {
                    end++;
                }
                part(column.subList(from, end), spots);
                from = end;
            }
        }
        List<Reading> apart = new ArrayList<>();
        for (int r = 0; r < readings.size(); r++) {
            apart.add(readings.get(r).with(spots.get(r)));
        }
        return apart;
    }

    /// Points that touch stand side by side in the order of their curves.
    private static void part(List<Stand> touching, List<List<Spot>> spots) {
        if (touching.size() < 2) {
            return;
        }
        double half = spots.get(touching.getFirst().reading())
                        .get(touching.getFirst().spot())
                        .extent()
                        .width()
                / 2;
        double side = Math.min(SIDE, (half - 16) * 2 / (touching.size() - 1));
        List<Stand> order = touching.stream()
                .sorted(Comparator.comparingInt(Stand::reading))
                .toList();
        for (int i = 0; i < order.size(); i++) {
            Stand stand = order.get(i);
            List<Stand> level = order.stream()
                    .filter(other -> Math.abs(other.y() - stand.y()) < SAME)
                    .toList();
            double down = (level.indexOf(stand) - (level.size() - 1) / 2.0) * RAIL;
            double right = (i - (order.size() - 1) / 2.0) * side;
            List<Spot> own = spots.get(stand.reading());
            own.set(stand.spot(), own.get(stand.spot()).moved(right, down));
        }
    }
}

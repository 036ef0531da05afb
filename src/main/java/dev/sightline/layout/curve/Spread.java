package dev.sightline.layout.curve;

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
                for (int s = 0; s < reading.spots().size(); s++) {
                    Stand stand = new Stand(r, s, reading.spots().get(s).x(), frame.y(height(reading.spots(), s)));
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

    /// How high a point stands; on the straight line between its neighbours when its value is not known.
    private static double height(List<Spot> spots, int at) {
        if (spots.get(at).known()) {
            return spots.get(at).share();
        }
        int before = at;
        while (before >= 0 && !spots.get(before).known()) {
            before--;
        }
        int after = at;
        while (after < spots.size() && !spots.get(after).known()) {
            after++;
        }
        if (before < 0 && after == spots.size()) {
            return 0;
        }
        if (before < 0 || after == spots.size()) {
            return spots.get(before < 0 ? after : before).share();
        }
        Spot left = spots.get(before);
        Spot right = spots.get(after);
        double part = (spots.get(at).x() - left.x()) / (right.x() - left.x());
        return left.share() + (right.share() - left.share()) * part;
    }
}

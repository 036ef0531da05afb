package dev.sightline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Rows of choices in which any two choices of two things meet. Faults come of one choice or of two together, hardly
/// ever of three at once, and this takes tens of rows where all choices together would take millions.
final class Pairs {
    /// Two choices of two things.
    private record Pair(String one, Object chosen, String other, Object too) {}

    private final Map<String, List<?>> table;
    private final List<String> things;
    private final Set<Pair> open = new HashSet<>();

    private Pairs(Map<String, List<?>> table) {
        this.table = table;
        things = List.copyOf(table.keySet());
        for (int i = 0; i < things.size(); i++) {
            for (int j = 0; j < i; j++) {
                for (Object one : table.get(things.get(j))) {
                    for (Object other : table.get(things.get(i))) {
                        open.add(new Pair(things.get(j), one, things.get(i), other));
                    }
                }
            }
        }
    }

    /// The rows for what can be chosen of each thing; the same each time.
    static List<Map<String, Object>> rows(Map<String, List<?>> table) {
        Pairs pairs = new Pairs(table);
        List<Map<String, Object>> rows = new ArrayList<>();
        while (!pairs.open.isEmpty()) {
            rows.add(pairs.row(rows.size()));
        }
        return rows;
    }

    /// The pairs of choices that do not meet in any row.
    static Set<?> missing(Map<String, List<?>> table, List<Map<String, Object>> rows) {
        Pairs pairs = new Pairs(table);
        rows.forEach(pairs::close);
        return pairs.open;
    }

    /// Begins with a pair that has not met yet, and chooses of each other thing what meets most for the first time.
    private Map<String, Object> row(int turn) {
        Map<String, Object> row = new LinkedHashMap<>();
        Pair first = first();
        row.put(first.one, first.chosen);
        row.put(first.other, first.too);
        for (String thing : things) {
            if (!row.containsKey(thing)) {
                row.put(thing, best(thing, row, turn));
            }
        }
        close(row);
        return row;
    }

    private Pair first() {
        for (String one : things) {
            for (String other : things) {
                for (Object chosen : table.get(one)) {
                    for (Object too : table.get(other)) {
                        Pair pair = new Pair(one, chosen, other, too);
                        if (open.contains(pair)) {
                            return pair;
                        }
                    }
                }
            }
        }
        throw new IllegalStateException("all pairs have met");
    }

    private Object best(String thing, Map<String, Object> row, int turn) {
        List<?> choices = table.get(thing);
        Object best = choices.getFirst();
        int most = -1;
        for (int i = 0; i < choices.size(); i++) {
            // none comes first always, where it makes no difference
            Object choice = choices.get((i + turn) % choices.size());
            int met = 0;
            for (Map.Entry<String, Object> other : row.entrySet()) {
                met += open.contains(pair(thing, choice, other.getKey(), other.getValue())) ? 1 : 0;
            }
            if (met > most) {
                most = met;
                best = choice;
            }
        }
        return best;
    }

    private Pair pair(String thing, Object choice, String other, Object too) {
        return things.indexOf(thing) < things.indexOf(other)
                ? new Pair(thing, choice, other, too)
                : new Pair(other, too, thing, choice);
    }

    private void close(Map<String, Object> row) {
        for (int i = 0; i < things.size(); i++) {
            for (int j = 0; j < i; j++) {
                String one = things.get(j);
                String other = things.get(i);
                open.remove(new Pair(one, row.get(one), other, row.get(other)));
            }
        }
    }
}

package dev.sightline.press.told;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Slot;
import java.util.ArrayList;
import java.util.List;

/// A column of the table, with those that it holds: a phase, a stage or a step.
///
/// @param name what it is called
/// @param facts what its head says besides
/// @param parts the columns in it, in their order
record Stop(Fragment head, String name, String facts, List<Stop> parts) {

    /// Columns as a tree, from a list of heads in any order.
    static List<Stop> tree(List<Stop> heads) {
        List<Stop> top = new ArrayList<>();
        List<Stop> open = new ArrayList<>();
        List<Stop> sorted = new ArrayList<>(heads);
        sorted.sort((one, other) -> one.first() != other.first()
                ? Integer.compare(one.first(), other.first())
                : Integer.compare(one.level(), other.level()));
        for (Stop head : sorted) {
            open.removeIf(above -> above.level() >= head.level() || above.last() < head.first());
            (open.isEmpty() ? top : open.getLast().parts()).add(head);
            open.add(head);
        }
        return top;
    }

    Slot slot() {
        return slot(head.meaning());
    }

    static Slot slot(Meaning meaning) {
        return meaning.slot().orElseThrow();
    }

    int level() {
        return head.meaning().level();
    }

    int first() {
        return slot().column();
    }

    int last() {
        return slot().column() + slot().columnSpan() - 1;
    }

    /// Whether a slot covers just this column.
    boolean isCoveredBy(Slot other) {
        return other.column() == first() && other.columnSpan() == slot().columnSpan();
    }

    /// The columns without parts, in their order.
    static List<Stop> leaves(List<Stop> stops) {
        List<Stop> leaves = new ArrayList<>();
        for (Stop stop : stops) {
            if (stop.parts().isEmpty()) {
                leaves.add(stop);
            } else {
                leaves.addAll(leaves(stop.parts()));
            }
        }
        return leaves;
    }

    /// All columns, each before its parts.
    static List<Stop> all(List<Stop> stops) {
        List<Stop> all = new ArrayList<>();
        for (Stop stop : stops) {
            all.add(stop);
            all.addAll(all(stop.parts()));
        }
        return all;
    }
}

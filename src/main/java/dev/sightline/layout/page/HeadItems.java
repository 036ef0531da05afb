package dev.sightline.layout.page;

import dev.sightline.drawing.Mark;
import java.util.ArrayList;
import java.util.List;

/// What is written in the head of a column, item by item: its name, what it is described with, each fact with its icon.
final class HeadItems {
    private HeadItems() {}

    /// The marks of a head without the items that do not end above a limit. An item is there whole or not at all; of
    /// the
    /// name, which is the first, at least the lines that have room are.
    static List<Mark> within(List<Mark> marks, double limit) {
        List<Mark> kept = new ArrayList<>();
        boolean first = true;
        for (List<Mark> item : items(marks)) {
            boolean written = item.stream().anyMatch(Mark.TextLine.class::isInstance);
            boolean name = written && first;
            if (name || item.stream().allMatch(mark -> StageHeads.bottom(mark) <= limit)) {
                item.stream().filter(mark -> StageHeads.bottom(mark) <= limit).forEach(kept::add);
            }
            first &= !written;
        }
        return kept;
    }

    private static List<List<Mark>> items(List<Mark> marks) {
        List<List<Mark>> items = new ArrayList<>();
        List<Mark> item = new ArrayList<>();
        for (Mark mark : marks) {
            if (!item.isEmpty() && !goesOn(item.getLast(), mark)) {
                items.add(item);
                item = new ArrayList<>();
            }
            item.add(mark);
        }
        if (!item.isEmpty()) {
            items.add(item);
        }
        return items;
    }

    /// Whether a mark is of the same item as the one before: the words behind an icon, the next line of a text.
    private static boolean goesOn(Mark before, Mark mark) {
        if (isGround(before) || isGround(mark)) {
            return false;
        }
        if (before instanceof Mark.TextLine line) {
            return mark instanceof Mark.TextLine next
                    && line.style().equals(next.style())
                    && line.ink().equals(next.ink())
                    && next.at().y() > line.at().y();
        }
        return true;
    }

    private static boolean isGround(Mark mark) {
        return StageHeads.bottom(mark) == Double.NEGATIVE_INFINITY;
    }
}

package dev.sightline.layout.grid;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Meaning;
import dev.sightline.geometry.Box;
import java.util.ArrayList;
import java.util.List;

/// Items read down one column and on at the top of the next, all columns about equally high.
final class Newspaper {
    private final List<Item> items;
    private final double columnWidth;
    private final double gap;
    private final int columns;
    private final double height;

    /// One item.
    ///
    /// @param before free space above it, unless it is the first of its column
    /// @param withNext whether it must not be the last of its column, as a heading must not
    record Item(Block block, Meaning meaning, double before, boolean withNext) {}

    /// @param width of all columns together
    /// @param least a column is at least this wide, if there is room
    Newspaper(List<Item> items, double width, double least, double gap) {
        this.items = List.copyOf(items);
        this.gap = gap;
        this.columns = columns(width, least, gap);
        this.columnWidth = columnWidth(width, least, gap);
        this.height = lowest();
    }

    private static int columns(double width, double least, double gap) {
        return Math.max(1, (int) ((width + gap) / (least + gap)));
    }

    /// The width of each column, so that items can be set before they are placed.
    static double columnWidth(double width, double least, double gap) {
        int columns = columns(width, least, gap);
        double even = (width - (columns - 1) * gap) / columns;
        return Math.min(even, least * 1.4);
    }

    /// The height of the highest column.
    double height() {
        return height;
    }

    /// All items, the top left corner of the first at a point.
    List<Fragment> at(double x, double y) {
        List<Fragment> fragments = new ArrayList<>(items.size());
        double left = x;
        double used = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (used > 0 && used + reach(i, false) > height + 0.01) {
                left += columnWidth + gap;
                used = 0;
            }
            used += used > 0 ? item.before() : 0;
            Block block = item.block();
            Box box = new Box(left, y + used, columnWidth, block.height());
            fragments.add(new Fragment(item.meaning(), box, block.at(left, y + used)));
            used += block.height();
        }
        return fragments;
    }

    /// The height that an item needs together with those that must stay with it.
    private double reach(int index, boolean top) {
        double reach = 0;
        for (int i = index; i < items.size(); i++) {
            Item item = items.get(i);
            reach += (top && i == index ? 0 : item.before()) + item.block().height();
            if (!item.withNext()) {
                break;
            }
        }
        return reach;
    }

    /// The least height at which all items fit, found by halving.
    private double lowest() {
        double low = 0;
        double high = 0;
        for (int i = 0; i < items.size(); i++) {
            low = Math.max(low, reach(i, true));
            high += items.get(i).before() + items.get(i).block().height();
        }
        high = Math.max(high, low);
        while (high - low > 1) {
            double middle = (low + high) / 2;
            if (fits(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return fits(low) ? low : high;
    }

    private boolean fits(double limit) {
        int used = 1;
        double y = 0;
        for (int i = 0; i < items.size(); i++) {
            if (y > 0 && y + reach(i, false) > limit) {
                used++;
                y = 0;
            }
            y += (y > 0 ? items.get(i).before() : 0) + items.get(i).block().height();
            if (y > limit + 0.01) {
                return false;
            }
        }
        return used <= columns;
    }
}

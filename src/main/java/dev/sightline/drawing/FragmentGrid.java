package dev.sightline.drawing;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/// Finds the fragments of a drawing in a box without looking at all of them: the plane cut into squares, each with the
/// numbers of the fragments that reach into it. Painting order is kept. Any thread may ask it. It is made anew
/// whenever something moves, so it is plain arrays.
public final class FragmentGrid {
    private static final double SIDE = 400;
    private static final int FEW = 24;

    private final List<Fragment> fragments;
    private final int columns;
    private final int rows;
    /// Where each square's numbers begin in [#numbers]; one more than there are squares.
    private final int[] starts;

    private final int[] numbers;
    private final BitSet wide;

    /// The squares of a drawing, filled once.
    public FragmentGrid(Drawing drawing) {
        fragments = drawing.fragments();
        columns = Math.max(1, (int) Math.ceil(drawing.size().width() / SIDE));
        rows = Math.max(1, (int) Math.ceil(drawing.size().height() / SIDE));
        wide = new BitSet();
        // four numbers a fragment: from which column and row to which
        int[] reaches = new int[fragments.size() * 4];
        int[] next = new int[columns * rows + 1];
        for (int i = 0; i < fragments.size(); i++) {
            Box box = fragments.get(i).box();
            int left = column(box.x());
            int top = row(box.y());
            int right = column(box.right());
            int bottom = row(box.bottom());
            if ((right - left + 1) * (bottom - top + 1) > FEW) {
                wide.set(i);
                bottom = top - 1;
            }
            reaches[4 * i] = left;
            reaches[4 * i + 1] = top;
            reaches[4 * i + 2] = right;
            reaches[4 * i + 3] = bottom;
            for (int y = top; y <= bottom; y++) {
                for (int x = left; x <= right; x++) {
                    next[y * columns + x + 1]++;
                }
            }
        }
        for (int i = 1; i < next.length; i++) {
            next[i] += next[i - 1];
        }
        starts = next.clone();
        numbers = new int[starts[starts.length - 1]];
        for (int i = 0; i < fragments.size(); i++) {
            for (int y = reaches[4 * i + 1]; y <= reaches[4 * i + 3]; y++) {
                for (int x = reaches[4 * i]; x <= reaches[4 * i + 2]; x++) {
                    numbers[next[y * columns + x]++] = i;
                }
            }
        }
    }

    private FragmentGrid(List<Fragment> fragments, FragmentGrid before) {
        this.fragments = fragments;
        this.columns = before.columns;
        this.rows = before.rows;
        this.starts = before.starts;
        this.numbers = before.numbers;
        this.wide = before.wide;
    }

    /// The squares of a drawing as large as this one's, whose fragments have the same boxes in the same order.
    public FragmentGrid exchanged(Drawing drawing) {
        return new FragmentGrid(drawing.fragments(), this);
    }

    private int column(double x) {
        return Math.clamp((int) (x / SIDE), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((int) (y / SIDE), 0, rows - 1);
    }

    /// Tells each fragment that shares something with a box, in painting order.
    public void in(Box box, Consumer<Fragment> told) {
        BitSet found = numbers(box);
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            told.accept(fragments.get(i));
        }
    }

    /// The numbers, in painting order from 0, of the fragments that share something with a box.
    public BitSet numbers(Box box) {
        BitSet found = new BitSet(fragments.size());
        found.or(wide);
        for (int y = row(box.y()); y <= row(box.bottom()); y++) {
            for (int x = column(box.x()); x <= column(box.right()); x++) {
                int square = y * columns + x;
                for (int i = starts[square]; i < starts[square + 1]; i++) {
                    found.set(numbers[i]);
                }
            }
        }
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            if (!touches(fragments.get(i).box(), box)) {
                found.clear(i);
            }
        }
        return found;
    }

    /// Lines have boxes without height, so edges count.
    private static boolean touches(Box one, Box other) {
        return one.x() <= other.right()
                && other.x() <= one.right()
                && one.y() <= other.bottom()
                && other.y() <= one.bottom();
    }

    /// The fragments that share something with a box, in painting order.
    public List<Fragment> in(Box box) {
        List<Fragment> found = new ArrayList<>();
        in(box, found::add);
        return found;
    }

    /// The fragments whose boxes come within reach of a point, in painting order.
    public List<Fragment> around(Point point, double reach) {
        return in(new Box(point.x(), point.y(), 0, 0).grown(reach));
    }
}

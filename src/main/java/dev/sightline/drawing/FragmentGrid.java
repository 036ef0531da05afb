package dev.sightline.drawing;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/// Finds the fragments of a drawing in a box without looking at all of them: the plane cut into squares, each with the
/// numbers of the fragments that reach into it. Painting order is kept. Any thread may ask it.
public final class FragmentGrid {
    private static final double SIDE = 400;
    private static final int FEW = 24;

    private final List<Fragment> fragments;
    private final int columns;
    private final int rows;
    private final BitSet[] squares;
    private final BitSet wide = new BitSet();

    /// The squares of a drawing, filled once.
    public FragmentGrid(Drawing drawing) {
        fragments = drawing.fragments();
        columns = Math.max(1, (int) Math.ceil(drawing.size().width() / SIDE));
        rows = Math.max(1, (int) Math.ceil(drawing.size().height() / SIDE));
        squares = new BitSet[columns * rows];
        for (int i = 0; i < fragments.size(); i++) {
            put(i, fragments.get(i).box());
        }
    }

    private void put(int number, Box box) {
        int left = column(box.x());
        int right = column(box.right());
        int top = row(box.y());
        int bottom = row(box.bottom());
        if ((right - left + 1) * (bottom - top + 1) > FEW) {
            wide.set(number);
            return;
        }
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                BitSet square = squares[y * columns + x];
                if (square == null) {
                    square = new BitSet();
                    squares[y * columns + x] = square;
                }
                square.set(number);
            }
        }
    }

    private int column(double x) {
        return Math.clamp((int) (x / SIDE), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((int) (y / SIDE), 0, rows - 1);
    }

    /// Tells each fragment that shares something with a box, in painting order.
    public void in(Box box, Consumer<Fragment> told) {
        BitSet found = new BitSet(fragments.size());
        found.or(wide);
        for (int y = row(box.y()); y <= row(box.bottom()); y++) {
            for (int x = column(box.x()); x <= column(box.right()); x++) {
                BitSet square = squares[y * columns + x];
                if (square != null) {
                    found.or(square);
                }
            }
        }
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            Fragment fragment = fragments.get(i);
            if (touches(fragment.box(), box)) {
                told.accept(fragment);
            }
        }
    }

    /// Lines have boxes without height, so edges count.
    private static boolean touches(Box one, Box other) {
        return one.x() <= other.right()
                && other.x() <= one.right()
                && one.y() <= other.bottom()
                && other.y() <= one.bottom();
    }

    /// The fragments whose boxes come within reach of a point, in painting order.
    public List<Fragment> around(Point point, double reach) {
        List<Fragment> found = new ArrayList<>();
        in(new Box(point.x(), point.y(), 0, 0).grown(reach), found::add);
        return found;
    }
}

package dev.sightline.layout.link;

import java.util.ArrayList;
import java.util.List;

/// What stands across the gutters of one row, by its turn: what has a later turn stands below what it meets.
public final class RowShape {
    private final List<List<Integer>> across = new ArrayList<>();

    /// A row with nothing across its gutters.
    public RowShape(int columns) {
        for (int gutter = 0; gutter <= columns; gutter++) {
            across.add(new ArrayList<>());
        }
    }

    /// Something covers the columns from first to last, and with them the gutters between; turns are told in order.
    public void stand(int turn, int first, int last) {
        for (int gutter = first + 1; gutter <= last; gutter++) {
            across.get(gutter).add(turn);
        }
    }

    boolean open(int gutter) {
        return across.get(gutter).isEmpty();
    }

    /// Whether a gutter is open from the thing of a turn, which stands beside it, to the top of the row. The bracket of
    /// something in several parts stands above its parts.
    boolean openAbove(int gutter, int turn) {
        return open(gutter) || across.get(gutter).getFirst() > turn;
    }

    /// Whether a gutter is open from the thing of a turn, which stands beside it, to the bottom of the row.
    boolean openBelow(int gutter, int turn) {
        return open(gutter) || across.get(gutter).getLast() <= turn;
    }

    /// Whether a gutter is open between the things of two turns that stand beside it.
    boolean openBetween(int gutter, int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        for (int turn : across.get(gutter)) {
            if (turn >= low && turn <= high) {
                return false;
            }
        }
        return true;
    }

    /// Whether the same stands across the same gutters as in another row.
    boolean isAs(RowShape other) {
        return this == other || across.equals(other.across);
    }
}

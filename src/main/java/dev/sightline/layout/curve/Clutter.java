package dev.sightline.layout.curve;

import dev.sightline.geometry.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is already on a lane, so that nothing is set on it twice: boxes, and curves with the room around them.
final class Clutter {
    private static final double BUCKET = 96;

    private final Box area;
    private final double gap;
    private final Map<Integer, List<Box>> boxes = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private record Line(MonotoneCurve curve, double gap) {}

    /// An empty area.
    ///
    /// @param gap how far boxes must stay apart
    Clutter(Box area, double gap) {
        this.area = area;
        this.gap = gap;
    }

    /// A box that nothing may touch any more.
    void add(Box box) {
        for (int i = bucket(box.x() - gap); i <= bucket(box.right() + gap); i++) {
            boxes.computeIfAbsent(i, key -> new ArrayList<>()).add(box);
        }
    }

    /// Takes back a box that was added.
    void remove(Box box) {
        for (int i = bucket(box.x() - gap); i <= bucket(box.right() + gap); i++) {
            boxes.getOrDefault(i, List.of()).remove(box);
        }
    }

    /// A curve that nothing may come nearer to than some points.
    void add(MonotoneCurve curve, double apart) {
        lines.add(new Line(curve, apart));
    }

    /// Whether a box lies in the area and touches nothing.
    boolean free(Box box) {
        return area.contains(box) && noBox(box) && noLine(box);
    }

    /// Whether a box touches no other box.
    boolean noBox(Box box) {
        Box wide = box.grown(gap);
        for (int i = bucket(box.x()); i <= bucket(box.right()); i++) {
            for (Box other : boxes.getOrDefault(i, List.of())) {
                if (other.overlaps(wide)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether a box touches no curve.
    boolean noLine(Box box) {
        for (Line line : lines) {
            MonotoneCurve.Reach reach = line.curve.reach(box.x() - line.gap, box.right() + line.gap);
            if (reach.top() < box.bottom() + line.gap && box.y() - line.gap < reach.bottom()) {
                return false;
            }
        }
        return true;
    }

    private static int bucket(double x) {
        return (int) Math.floor(x / BUCKET);
    }
}

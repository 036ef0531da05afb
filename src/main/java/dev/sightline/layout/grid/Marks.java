package dev.sightline.layout.grid;

import dev.sightline.drawing.Mark;
import dev.sightline.drawing.MovedMarks;
import dev.sightline.drawing.Outline;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// Marks moved as they are, so that a thing can be measured once and put in many places.
final class Marks {
    private Marks() {}

    /// The same marks, moved right by `dx` and down by `dy`.
    static List<Mark> moved(List<Mark> marks, double dx, double dy) {
        return new ArrayList<>(new MovedMarks(marks, dx, dy));
    }

    /// A straight line.
    static Mark line(Point from, Point to, dev.sightline.drawing.Pen pen) {
        return new Mark.Stroke(Outline.through(List.of(from, to), false), pen);
    }
}

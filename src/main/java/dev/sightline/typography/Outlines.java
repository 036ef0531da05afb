package dev.sightline.typography;

import dev.sightline.drawing.Outline;
import java.awt.Shape;
import java.awt.geom.PathIterator;

/// Outlines out of AWT's shapes.
final class Outlines {
    private Outlines() {}

    /// The same lines and curves; a quadratic curve as the cubic one that runs the same way.
    static Outline of(Shape shape) {
        Outline.Builder outline = Outline.begin();
        double[] to = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator step = shape.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(to);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> outline.move(to[0], to[1]);
                case PathIterator.SEG_LINETO -> outline.line(to[0], to[1]);
                case PathIterator.SEG_QUADTO ->
                    outline.curve(
                            x + 2 * (to[0] - x) / 3,
                            y + 2 * (to[1] - y) / 3,
                            to[2] + 2 * (to[0] - to[2]) / 3,
                            to[3] + 2 * (to[1] - to[3]) / 3,
                            to[2],
                            to[3]);
                case PathIterator.SEG_CUBICTO -> outline.curve(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> outline.close();
            }
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = to[end];
                y = to[end + 1];
            }
        }
        return outline.build();
    }
}

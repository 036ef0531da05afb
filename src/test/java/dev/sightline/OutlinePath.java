package dev.sightline;

import dev.sightline.drawing.Outline;
import java.awt.geom.Path2D;

/// An outline as AWT holds it, for those who compare what is drawn with what it draws.
public final class OutlinePath {
    private OutlinePath() {}

    /// The same lines and curves, filled where they wind around.
    public static Path2D of(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        outline.tell(new Outline.Teller() {
            @Override
            public void move(double x, double y) {
                path.moveTo(x, y);
            }

            @Override
            public void line(double x, double y) {
                path.lineTo(x, y);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                path.curveTo(x1, y1, x2, y2, x, y);
            }

            @Override
            public void close() {
                path.closePath();
            }
        });
        return path;
    }
}

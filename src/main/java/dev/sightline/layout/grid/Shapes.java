package dev.sightline.layout.grid;

import dev.sightline.drawing.Outline;
import dev.sightline.geometry.Box;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The few outlines of a sheet that are neither icons nor boxes.
final class Shapes {
    private Shapes() {}

    /// How far the tip of a stage's chevron reaches.
    static final double TIP = 12;

    private static final Map<Double, Outline> BARS = new ConcurrentHashMap<>();

    /// The bar at the left of a card, rounded like the card's corners; the same object for the same height, since a
    /// sheet has thousands of them in a few heights.
    static Outline bar(double height, double width, double radius) {
        return BARS.computeIfAbsent(height * 4096 + width * 64 + radius, key -> makeBar(height, width, radius));
    }

    private static Outline makeBar(double height, double width, double radius) {
        double r = Math.min(radius, height / 2);
        // where the bar's right edge meets the corner's circle
        double lift = r > width ? r - Math.sqrt(r * r - (r - width) * (r - width)) : 0;
        double k = r * Outline.CIRCLE;
        if (lift <= 0) {
            return Outline.begin()
                    .move(0, r)
                    .curve(0, r - k, r - k, 0, r, 0)
                    .line(width, 0)
                    .line(width, height)
                    .line(r, height)
                    .curve(r - k, height, 0, height - r + k, 0, height - r)
                    .close()
                    .build();
        }
        // an arc from (0, r) to (width, lift), close enough to the circle to be seen as it
        double share = width / r;
        return Outline.begin()
                .move(0, r)
                .curve(0, r - (r - lift) * 0.5, width * 0.42 * share, lift + (r - lift) * 0.2, width, lift)
                .line(width, height - lift)
                .curve(
                        width * 0.42 * share,
                        height - lift - (r - lift) * 0.2,
                        0,
                        height - r + (r - lift) * 0.5,
                        0,
                        height - r)
                .close()
                .build();
    }

    /// How far the tip of a chevron reaches whose band is so wide.
    static double tip(double width) {
        return Math.min(TIP, width / 4);
    }

    /// A stage's band: a point at the right, since time runs that way, and a notch for the point before it.
    static Outline chevron(Box box, boolean notched) {
        double tip = tip(box.width());
        Outline.Builder builder = Outline.begin()
                .move(box.x(), box.y())
                .line(box.right(), box.y())
                .line(box.right() + tip, box.centerY())
                .line(box.right(), box.bottom())
                .line(box.x(), box.bottom());
        if (notched) {
            builder.line(box.x() + tip, box.centerY());
        }
        return builder.close().build();
    }
}

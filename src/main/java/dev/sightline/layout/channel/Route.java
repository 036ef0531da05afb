package dev.sightline.layout.channel;

import dev.sightline.drawing.Outline;
import java.util.List;

/// The way of one persona over the map: along the channels' lines, with a rounded switch in the gutter before the
/// column where another channel is used.
final class Route {
    private static final double CORNER = 10;

    private Route() {}

    /// A place on the way: the ys of the channels used there.
    ///
    /// @param fromX the middle of its first column
    /// @param toX the middle of its last column
    /// @param gutter the x at which a switch towards it is made
    record Place(double fromX, double toX, double gutter, List<Double> ys) {
        Place {
            ys = List.copyOf(ys);
        }
    }

    /// The way as a line.
    ///
    /// @param aside how far right and down all of it is moved, so that several ways lie beside each other
    static Outline outline(List<Place> places, double aside) {
        Outline.Builder line = Outline.begin();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            double top = place.ys().stream().mapToDouble(y -> y).min().orElseThrow();
            double bottom = place.ys().stream().mapToDouble(y -> y).max().orElseThrow();
            if (bottom > top) {
                line.move(place.fromX() + aside, top).line(place.fromX() + aside, bottom);
            }
            if (i + 1 < places.size()) {
                ride(line, place, places.get(i + 1), aside);
            }
        }
        return line.build();
    }

    /// From one place to the next, over the two channels that lie nearest to one another.
    private static void ride(Outline.Builder line, Place from, Place to, double aside) {
        double start = from.ys().getFirst();
        double end = to.ys().getFirst();
        for (double a : from.ys()) {
            for (double b : to.ys()) {
                if (Math.abs(a - b) < Math.abs(start - end)) {
                    start = a;
                    end = b;
                }
            }
        }
        line.move(from.toX(), start + aside);
        if (start != end) {
            double x = to.gutter() + aside;
            double down = Math.signum(end - start);
            double r = Math.min(CORNER, Math.abs(end - start) / 2);
            double k = r * (1 - Outline.CIRCLE);
            double y1 = start + aside;
            double y2 = end + aside;
            line.line(x - r, y1)
                    .curve(x - k, y1, x, y1 + down * k, x, y1 + down * r)
                    .line(x, y2 - down * r)
                    .curve(x, y2 - down * k, x + k, y2, x + r, y2);
        }
        line.line(to.fromX(), end + aside);
    }
}

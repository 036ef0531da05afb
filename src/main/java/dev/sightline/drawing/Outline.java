package dev.sightline.drawing;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A shape made of straight lines and cubic curves, in its own coordinates; filled by the non-zero rule.
///
/// Painters may remember an outline by identity: an icon or an emoji is one outline drawn in many places.
public final class Outline {
    private final byte[] verbs;
    private final double[] numbers;
    private @Nullable Box bounds;

    private Outline(byte[] verbs, double[] numbers) {
        this.verbs = verbs;
        this.numbers = numbers;
    }

    /// Starts a new outline.
    public static Builder begin() {
        return new Builder();
    }

    /// A closed rectangle.
    public static Outline of(Box box) {
        return begin().move(box.x(), box.y())
                .line(box.right(), box.y())
                .line(box.right(), box.bottom())
                .line(box.x(), box.bottom())
                .close()
                .build();
    }

    /// A closed polygon through the points, or an open line when `closed` is false.
    public static Outline through(java.util.List<Point> points, boolean closed) {
        Builder builder = begin();
        for (int i = 0; i < points.size(); i++) {
            Point p = points.get(i);
            if (i == 0) {
                builder.move(p.x(), p.y());
            } else {
                builder.line(p.x(), p.y());
            }
        }
        return (closed ? builder.close() : builder).build();
    }

    /// A circle of four curves.
    public static Outline circle(Point center, double radius) {
        double k = radius * CIRCLE;
        double x = center.x();
        double y = center.y();
        return begin().move(x + radius, y)
                .curve(x + radius, y + k, x + k, y + radius, x, y + radius)
                .curve(x - k, y + radius, x - radius, y + k, x - radius, y)
                .curve(x - radius, y - k, x - k, y - radius, x, y - radius)
                .curve(x + k, y - radius, x + radius, y - k, x + radius, y)
                .close()
                .build();
    }

    /// The share of the radius at which a cubic curve's handles make it a quarter circle (to 0.03 %).
    public static final double CIRCLE = 0.5522847498;

    /// How many points and handles it has.
    public int points() {
        return numbers.length / 2;
    }

    /// Tells each part of the outline in order.
    public void tell(Teller pen) {
        int at = 0;
        for (byte verb : verbs) {
            switch (verb) {
                case 0 -> pen.move(numbers[at], numbers[at + 1]);
                case 1 -> pen.line(numbers[at], numbers[at + 1]);
                case 2 ->
                    pen.curve(
                            numbers[at],
                            numbers[at + 1],
                            numbers[at + 2],
                            numbers[at + 3],
                            numbers[at + 4],
                            numbers[at + 5]);
                default -> pen.close();
            }
            at += verb == 2 ? 6 : verb == 3 ? 0 : 2;
        }
    }

    /// The smallest box around all points and handles; an empty box at the origin for an empty outline.
    public Box bounds() {
        Box known = bounds;
        if (known != null) {
            return known;
        }
        if (numbers.length == 0) {
            return new Box(0, 0, 0, 0);
        }
        double left = numbers[0];
        double right = left;
        double top = numbers[1];
        double bottom = top;
        for (int i = 0; i < numbers.length; i += 2) {
            left = Math.min(left, numbers[i]);
            right = Math.max(right, numbers[i]);
            top = Math.min(top, numbers[i + 1]);
            bottom = Math.max(bottom, numbers[i + 1]);
        }
        Box found = Box.between(left, top, right, bottom);
        bounds = found;
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline that
                && Arrays.equals(verbs, that.verbs)
                && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(verbs) + Arrays.hashCode(numbers);
    }

    /// Who listens to an outline being told.
    public interface Teller {
        /// Begins a new part here.
        void move(double x, double y);

        /// A straight line to here.
        void line(double x, double y);

        /// A cubic curve to (x, y) with two handles.
        void curve(double x1, double y1, double x2, double y2, double x, double y);

        /// A straight line back to where the part began.
        void close();
    }

    /// Builds an outline part by part.
    public static final class Builder {
        private byte[] verbs = new byte[16];
        private double[] numbers = new double[32];
        private int verbCount;
        private int numberCount;

        private Builder() {}

        private void add(int verb, double... coordinates) {
            if (verbCount == verbs.length) {
                verbs = Arrays.copyOf(verbs, verbCount * 2);
            }
            verbs[verbCount++] = (byte) verb;
            if (numberCount + coordinates.length > numbers.length) {
                numbers = Arrays.copyOf(numbers, numbers.length * 2);
            }
            System.arraycopy(coordinates, 0, numbers, numberCount, coordinates.length);
            numberCount += coordinates.length;
        }

        /// Begins a new part here.
        public Builder move(double x, double y) {
            add(0, x, y);
            return this;
        }

        /// A straight line to here.
        public Builder line(double x, double y) {
            add(1, x, y);
            return this;
        }

        /// A cubic curve to (x, y) with two handles.
        public Builder curve(double x1, double y1, double x2, double y2, double x, double y) {
            add(2, x1, y1, x2, y2, x, y);
            return this;
        }

        /// A straight line back to where the part began.
        public Builder close() {
            add(3);
            return this;
        }

        /// The finished outline.
        public Outline build() {
            return new Outline(Arrays.copyOf(verbs, verbCount), Arrays.copyOf(numbers, numberCount));
        }
    }
}

package dev.sightline.layout.curve;

import dev.sightline.drawing.Outline;
import dev.sightline.geometry.Point;
import java.util.Arrays;
import java.util.List;

/// A smooth curve through points from left to right that never rises or falls beyond two neighbours: no peak is drawn
/// that nobody measured.
///
/// The slopes are those of F. N. Fritsch and R. E. Carlson, "Monotone Piecewise Cubic Interpolation", SIAM Journal on
/// Numerical Analysis 17 (1980). Each segment is a cubic whose handles stand at a third and two thirds of its width, so
/// x runs evenly along it.
final class MonotoneCurve {
    private final double[] x;
    private final double[] y;
    private final double[] slope;

    private MonotoneCurve(double[] x, double[] y, double[] slope) {
        this.x = x;
        this.y = y;
        this.slope = slope;
    }

    /// The area between a curve and a level line: what is above (smaller y) and what is below.
    record Area(Outline above, Outline below) {}

    /// The least and the greatest y over some stretch.
    record Reach(double top, double bottom) {}

    /// The curve through points whose x grow strictly; one point or none gives a curve without segments.
    static MonotoneCurve through(List<Point> points) {
        int n = points.size();
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = points.get(i).x();
            y[i] = points.get(i).y();
            if (i > 0 && x[i] <= x[i - 1]) {
                throw new IllegalArgumentException("x does not grow at point " + i);
            }
        }
        return new MonotoneCurve(x, y, slopes(x, y));
    }

    private static double[] slopes(double[] x, double[] y) {
        int n = x.length;
        double[] slope = new double[n];
        if (n < 2) {
            return slope;
        }
        double[] secant = new double[n - 1];
        for (int i = 0; i < n - 1; i++) {
            secant[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        }
        slope[0] = secant[0];
        slope[n - 1] = secant[n - 2];
        for (int i = 1; i < n - 1; i++) {
            slope[i] = secant[i - 1] * secant[i] <= 0 ? 0 : (secant[i - 1] + secant[i]) / 2;
        }
        for (int i = 0; i < n - 1; i++) {
            if (secant[i] == 0) {
                slope[i] = 0;
                slope[i + 1] = 0;
                continue;
            }
            double a = slope[i] / secant[i];
            double b = slope[i + 1] / secant[i];
            double square = a * a + b * b;
            if (square > 9) {
                double tau = 3 / Math.sqrt(square);
                slope[i] = tau * a * secant[i];
                slope[i + 1] = tau * b * secant[i];
            }
        }
        return slope;
    }

    /// How many segments it has: one less than points.
    int segments() {
        return Math.max(0, x.length - 1);
    }

    /// The x of its left end.
    double left() {
        return x[0];
    }

    /// The x of its right end.
    double right() {
        return x[x.length - 1];
    }

    /// The y over some x; that of the nearer end outside.
    double at(double where) {
        if (where <= left()) {
            return y[0];
        }
        if (where >= right()) {
            return y[y.length - 1];
        }
        int i = segmentAt(where);
        double h = x[i + 1] - x[i];
        return Cubic.segment(this, i).y((where - x[i]) / h);
    }

    private int segmentAt(double where) {
        int found = Arrays.binarySearch(x, where);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, segments() - 1);
    }

    /// How high and low it runs between two x, exactly: between two points it only rises or only falls. Empty stretches
    /// outside the curve give a reach of nothing (`top` above all, `bottom` below).
    Reach reach(double from, double to) {
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        if (x.length == 0 || to < left() || from > right()) {
            return new Reach(top, bottom);
        }
        double start = at(Math.max(from, left()));
        double end = at(Math.min(to, right()));
        top = Math.min(start, end);
        bottom = Math.max(start, end);
        int found = Arrays.binarySearch(x, from);
        for (int i = found >= 0 ? found : -found - 1; i < x.length && x[i] <= to; i++) {
            top = Math.min(top, y[i]);
            bottom = Math.max(bottom, y[i]);
        }
        return new Reach(top, bottom);
    }

    /// The segments from one to another (the last not included) as an open line; several stretches can be told to one
    /// builder.
    void tell(Outline.Builder line, int first, int end) {
        if (first >= end) {
            return;
        }
        line.move(x[first], y[first]);
        for (int i = first; i < end; i++) {
            Cubic.segment(this, i).tell(line);
        }
    }

    /// The whole curve as an open line.
    Outline outline() {
        Outline.Builder line = Outline.begin();
        tell(line, 0, segments());
        return line.build();
    }

    /// The area between the segments from one to another (the last not included) and a level line, cut exactly where
    /// the curve crosses the level.
    Area area(double level, int first, int end) {
        Outline.Builder above = Outline.begin();
        Outline.Builder below = Outline.begin();
        for (int i = first; i < end; i++) {
            Cubic segment = Cubic.segment(this, i);
            if ((y[i] - level) * (y[i + 1] - level) < 0) {
                double t = segment.crossing(level);
                segment.before(t).fill(y[i] < level ? above : below, level);
                segment.after(t).fill(y[i + 1] < level ? above : below, level);
            } else if (y[i] != level || y[i + 1] != level) {
                segment.fill(Math.min(y[i], y[i + 1]) < level ? above : below, level);
            }
        }
        return new Area(above.build(), below.build());
    }

    /// One segment in Bernstein form.
    private record Cubic(double x0, double x3, double y0, double y1, double y2, double y3) {

        static Cubic segment(MonotoneCurve curve, int i) {
            double third = (curve.x[i + 1] - curve.x[i]) / 3;
            return new Cubic(
                    curve.x[i],
                    curve.x[i + 1],
                    curve.y[i],
                    curve.y[i] + third * curve.slope[i],
                    curve.y[i + 1] - third * curve.slope[i + 1],
                    curve.y[i + 1]);
        }

        double x(double t) {
            return x0 + t * (x3 - x0);
        }

        double y(double t) {
            double s = 1 - t;
            return s * s * s * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y3;
        }

        /// Where a segment whose ends lie on both sides of a level crosses it; halved until no double lies between.
        double crossing(double level) {
            double low = 0;
            double high = 1;
            boolean falls = y0 < level;
            for (int i = 0; i < 60; i++) {
                double middle = (low + high) / 2;
                if (y(middle) < level == falls) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return (low + high) / 2;
        }

        /// The part up to `t`, by de Casteljau.
        Cubic before(double t) {
            double a = mix(y0, y1, t);
            double m = mix(y1, y2, t);
            double b = mix(a, m, t);
            return new Cubic(x0, x(t), y0, a, b, mix(b, mix(m, mix(y2, y3, t), t), t));
        }

        /// The part from `t`.
        Cubic after(double t) {
            double c = mix(y2, y3, t);
            double m = mix(y1, y2, t);
            double b = mix(m, c, t);
            return new Cubic(x(t), x3, mix(mix(mix(y0, y1, t), m, t), b, t), b, c, y3);
        }

        private static double mix(double a, double b, double t) {
            return a + (b - a) * t;
        }

        void tell(Outline.Builder line) {
            double third = (x3 - x0) / 3;
            line.curve(x0 + third, y1, x3 - third, y2, x3, y3);
        }

        void fill(Outline.Builder area, double level) {
            area.move(x0, level).line(x0, y0);
            tell(area);
            area.line(x3, level).close();
        }
    }
}

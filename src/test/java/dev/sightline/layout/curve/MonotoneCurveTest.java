package dev.sightline.layout.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.sightline.Seed;
import dev.sightline.drawing.Outline;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MonotoneCurveTest {
    private static final long SEED = Seed.of("MonotoneCurveTest");

    private static List<Point> randomPoints(Random random) {
        List<Point> points = new ArrayList<>();
        double x = random.nextDouble() * 50;
        for (int i = 0, n = 2 + random.nextInt(12); i < n; i++) {
            points.add(new Point(
                    x, random.nextInt(5) == 0 && i > 0 ? points.get(i - 1).y() : random.nextInt(100)));
            x += 1 + random.nextDouble() * 200;
        }
        return points;
    }

    @Test
    void itRunsThroughItsPoints() {
        List<Point> points = List.of(new Point(0, 10), new Point(40, 80), new Point(100, 20), new Point(130, 20));
        MonotoneCurve curve = MonotoneCurve.through(points);
        assertThat(points).allSatisfy(point -> assertThat(curve.at(point.x())).isCloseTo(point.y(), within(1e-9)));
    }

    @Test
    void itNeverLeavesTheRangeBetweenTwoNeighbours() {
        Random random = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            List<Point> points = randomPoints(random);
            MonotoneCurve curve = MonotoneCurve.through(points);
            for (int i = 0; i + 1 < points.size(); i++) {
                Point a = points.get(i);
                Point b = points.get(i + 1);
                double before = a.y();
                for (int k = 1; k <= 40; k++) {
                    double y = curve.at(a.x() + (b.x() - a.x()) * k / 40);
                    assertThat((y - before) * Math.signum(b.y() - a.y()))
                            .as("seed %d round %d segment %d", SEED, round, i)
                            .isGreaterThanOrEqualTo(-1e-9);
                    assertThat(y)
                            .as("seed %d round %d segment %d", SEED, round, i)
                            .isBetween(Math.min(a.y(), b.y()) - 1e-9, Math.max(a.y(), b.y()) + 1e-9);
                    before = y;
                }
            }
        }
    }

    @Test
    void itsHandlesStayInsideToo() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            List<Point> points = randomPoints(random);
            var bounds = MonotoneCurve.through(points).outline().bounds();
            assertThat(bounds.y())
                    .as("seed %d round %d", SEED, round)
                    .isCloseTo(points.stream().mapToDouble(Point::y).min().orElseThrow(), within(1e-9));
            assertThat(bounds.bottom())
                    .as("seed %d round %d", SEED, round)
                    .isCloseTo(points.stream().mapToDouble(Point::y).max().orElseThrow(), within(1e-9));
        }
    }

    @Test
    void itsReachIsThatOfAThousandSamples() {
        Random random = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            List<Point> points = randomPoints(random);
            MonotoneCurve curve = MonotoneCurve.through(points);
            double from = curve.left() + random.nextDouble() * (curve.right() - curve.left());
            double to = from + random.nextDouble() * (curve.right() - from);
            double top = Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (int k = 0; k <= 1000; k++) {
                double y = curve.at(from + (to - from) * k / 1000);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
            }
            MonotoneCurve.Reach reach = curve.reach(from, to);
            assertThat(reach.top()).as("seed %d round %d", SEED, round).isCloseTo(top, within(0.5));
            assertThat(reach.bottom()).as("seed %d round %d", SEED, round).isCloseTo(bottom, within(0.5));
            assertThat(reach.top()).isLessThanOrEqualTo(top + 1e-9);
            assertThat(reach.bottom()).isGreaterThanOrEqualTo(bottom - 1e-9);
        }
    }

    @Test
    void itReachesNothingBesideItself() {
        MonotoneCurve curve = MonotoneCurve.through(List.of(new Point(10, 5), new Point(20, 5)));
        assertThat(curve.reach(30, 40).top()).isGreaterThan(curve.reach(30, 40).bottom());
        assertThat(curve.reach(0, 10)).isEqualTo(new MonotoneCurve.Reach(5, 5));
    }

    @Test
    void whatIsAboveAndWhatIsBelowAreCutExactlyAtTheCrossing() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            List<Point> points = randomPoints(random);
            double level = 50;
            MonotoneCurve curve = MonotoneCurve.through(points);
            MonotoneCurve.Area area = curve.area(level, 0, curve.segments());
            double above = 0;
            double below = 0;
            int n = 20_000;
            double step = (curve.right() - curve.left()) / n;
            for (int k = 0; k < n; k++) {
                double y = curve.at(curve.left() + (k + 0.5) * step);
                above += Math.max(0, level - y) * step;
                below += Math.max(0, y - level) * step;
            }
            double size = (curve.right() - curve.left()) * 50;
            assertThat(size(area.above())).as("seed %d round %d", SEED, round).isCloseTo(above, within(size * 1e-5));
            assertThat(size(area.below())).as("seed %d round %d", SEED, round).isCloseTo(below, within(size * 1e-5));
            assertThat(area.above().bounds().bottom()).isLessThanOrEqualTo(level + 1e-9);
            if (area.below().bounds().width() > 0) {
                assertThat(area.below().bounds().y()).isGreaterThanOrEqualTo(level - 1e-9);
            }
        }
    }

    /// The area inside an outline, by Green's theorem over finely cut curves.
    private static double size(Outline outline) {
        double[] sum = {0};
        outline.tell(new Outline.Teller() {
            private double x;
            private double y;
            private double startX;
            private double startY;

            @Override
            public void move(double toX, double toY) {
                x = startX = toX;
                y = startY = toY;
            }

            @Override
            public void line(double toX, double toY) {
                sum[0] += (x * toY - toX * y) / 2;
                x = toX;
                y = toY;
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
                double fromX = x;
                double fromY = y;
                for (int k = 1; k <= 200; k++) {
                    double t = k / 200.0;
                    double s = 1 - t;
                    line(
                            s * s * s * fromX + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * toX,
                            s * s * s * fromY + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * toY);
                }
            }

            @Override
            public void close() {
                line(startX, startY);
            }
        });
        return Math.abs(sum[0]);
    }

    @Test
    void onePointIsACurveWithoutSegments() {
        MonotoneCurve curve = MonotoneCurve.through(List.of(new Point(3, 4)));
        assertThat(curve.segments()).isZero();
        assertThat(curve.at(100)).isEqualTo(4);
        assertThat(curve.outline().bounds().width()).isZero();
    }

    @Test
    void pointsOnTopOfEachOtherAreRefused() {
        assertThatThrownBy(() -> MonotoneCurve.through(List.of(new Point(1, 2), new Point(1, 3))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

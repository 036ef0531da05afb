package dev.sightline.layout.curve;

import dev.sightline.drawing.Outline;
import dev.sightline.geometry.Point;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// The faces and plain level signs of moods: each has a shape of its own, so that a value is told without colour.
/// All are drawn around the origin, inside a circle of radius 1.
final class Faces {
    private static final Map<Mood, Outline> FEATURES = each(Faces::face);
    private static final Map<Mood, Outline> SIGNS = each(Faces::level);

    private Faces() {}

    /// Eyes and mouth, to be filled on a ground of another colour.
    static Outline features(Mood mood) {
        return Objects.requireNonNull(FEATURES.get(mood));
    }

    /// A double or single arrowhead up, a bar, a single or double arrowhead down.
    static Outline sign(Mood mood) {
        return Objects.requireNonNull(SIGNS.get(mood));
    }

    private static Map<Mood, Outline> each(Function<Mood, Outline> draw) {
        Map<Mood, Outline> all = new EnumMap<>(Mood.class);
        for (Mood mood : Mood.values()) {
            all.put(mood, draw.apply(mood));
        }
        return all;
    }

    private static Outline face(Mood mood) {
        Outline.Builder pen = Outline.begin();
        switch (mood) {
            case VERY_GOOD -> {
                arc(pen, -0.38, 0.2, -0.2, -0.3, 0.17);
                arc(pen, 0.38, 0.2, -0.2, -0.3, 0.17);
                pen.move(-0.58, 0.12)
                        .curve(-0.2, 0.2, 0.2, 0.2, 0.58, 0.12)
                        .curve(0.52, 0.9, -0.52, 0.9, -0.58, 0.12)
                        .close();
            }
            case GOOD -> {
                eyes(pen, -0.22);
                arc(pen, 0, 0.5, 0.2, 0.48, 0.18);
            }
            case NEUTRAL -> {
                eyes(pen, -0.2);
                arc(pen, 0, 0.44, 0.36, 0, 0.18);
            }
            case BAD -> {
                eyes(pen, -0.2);
                arc(pen, 0, 0.46, 0.56, -0.44, 0.18);
            }
            case VERY_BAD -> {
                eyes(pen, -0.1);
                bar(pen, -0.6, -0.52, -0.2, -0.34, 0.15);
                bar(pen, 0.2, -0.34, 0.6, -0.52, 0.15);
                pen.move(-0.5, 0.68)
                        .curve(-0.46, 0.06, 0.46, 0.06, 0.5, 0.68)
                        .curve(0.2, 0.56, -0.2, 0.56, -0.5, 0.68)
                        .close();
            }
        }
        return pen.build();
    }

    private static Outline level(Mood mood) {
        Outline.Builder pen = Outline.begin();
        switch (mood) {
            case VERY_GOOD -> {
                chevron(pen, -0.28, -1);
                chevron(pen, 0.3, -1);
            }
            case GOOD -> chevron(pen, 0, -1);
            case NEUTRAL -> bar(pen, -0.45, 0, 0.45, 0, 0.24);
            case BAD -> chevron(pen, 0, 1);
            case VERY_BAD -> {
                chevron(pen, -0.3, 1);
                chevron(pen, 0.28, 1);
            }
        }
        return pen.build();
    }

    private static void eyes(Outline.Builder pen, double y) {
        disc(pen, -0.34, y, 0.14);
        disc(pen, 0.34, y, 0.14);
    }

    private static void chevron(Outline.Builder pen, double y, double down) {
        double rise = 0.2 * down;
        bar(pen, -0.46, y - rise, 0, y + rise, 0.22);
        bar(pen, 0, y + rise, 0.46, y - rise, 0.22);
    }

    /// A bow from `x - half` to `x + half` at the height of `y`, bent down by `bend` handles, with round ends.
    private static void arc(Outline.Builder pen, double x, double half, double y, double bend, double thick) {
        double t = thick / 2;
        double inner = half * 0.5;
        pen.move(x - half, y - t)
                .curve(x - inner, y + bend - t, x + inner, y + bend - t, x + half, y - t)
                .line(x + half, y + t)
                .curve(x + inner, y + bend + t, x - inner, y + bend + t, x - half, y + t)
                .close();
        disc(pen, x - half, y, t);
        disc(pen, x + half, y, t);
    }

    /// A straight bar from left to right with round ends. All parts turn the same way, as the non-zero rule wants.
    private static void bar(Outline.Builder pen, double x1, double y1, double x2, double y2, double thick) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double nx = -(y2 - y1) / length * thick / 2;
        double ny = (x2 - x1) / length * thick / 2;
        pen.move(x1 - nx, y1 - ny)
                .line(x2 - nx, y2 - ny)
                .line(x2 + nx, y2 + ny)
                .line(x1 + nx, y1 + ny)
                .close();
        disc(pen, x1, y1, thick / 2);
        disc(pen, x2, y2, thick / 2);
    }

    private static void disc(Outline.Builder pen, double x, double y, double radius) {
        Outline.circle(new Point(x, y), radius).tell(new Copy(pen));
    }

    /// Tells an outline on to a builder.
    private record Copy(Outline.Builder pen) implements Outline.Teller {
        @Override
        public void move(double x, double y) {
            pen.move(x, y);
        }

        @Override
        public void line(double x, double y) {
            pen.line(x, y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            pen.curve(x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            pen.close();
        }
    }
}

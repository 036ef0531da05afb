package dev.sightline.layout.curve;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Extent;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;

/// What stands beside a lane of curves: the words of its scale. Labels of several scales stand in the inks of their
/// curves, one below the other.
final class ScaleLabels {
    private static final double NARROWEST = 40;
    private static final double WIDEST = 64;
    private static final double EDGE = 8;

    private final Ground ground;
    private final List<Label> labels = new ArrayList<>();
    private final double room;
    private final double width;

    private record Label(LaneScale.Tick tick, Paragraph words, Ink ink) {}

    ScaleLabels(Ground ground, List<Reading> readings, LaneScale scale, boolean withNeutral) {
        this.ground = ground;
        List<LaneScale.Tick> ticks = readings.isEmpty() ? List.of() : scale.ticks(ground, withNeutral);
        this.room = Math.clamp(longestWord(ticks), NARROWEST, WIDEST);
        boolean several = ticks.stream().anyMatch(tick -> tick.scale() > 0);
        for (LaneScale.Tick tick : ticks) {
            Ink ink = several ? ink(readings, scale, tick) : ground.theme().secondary();
            labels.add(new Label(tick, ground.set(tick.text(), ground.small(), room), ink));
        }
        this.width = labels.isEmpty()
                ? 0
                : labels.stream()
                                .mapToDouble(label -> label.words().width())
                                .max()
                                .orElse(0)
                        + EDGE
                        + 4;
    }

    private double longestWord(List<LaneScale.Tick> ticks) {
        double widest = 0;
        for (LaneScale.Tick tick : ticks) {
            for (String word : tick.text().split("\\s+")) {
                widest = Math.max(widest, ground.typesetter().width(word, ground.small()) + 1);
            }
        }
        return widest;
    }

    private static Ink ink(List<Reading> readings, LaneScale scale, LaneScale.Tick tick) {
        return readings.stream()
                .filter(reading -> reading.curve().scale().equals(scale.scales().get(tick.scale())))
                .findFirst()
                .map(reading -> reading.hand().ink())
                .orElseThrow();
    }

    /// How wide they are, with free space, in points; 0 when there are none.
    double width() {
        return labels.isEmpty() ? 0 : width;
    }

    /// The labels at the right edge of the lane's head, each at its height or as near as the others and the head allow.
    List<Mark> marks(Frame frame, Box header) {
        List<Mark> marks = new ArrayList<>();
        double[] tops = tops(frame, header);
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            double at = frame.y(label.tick().share());
            double y = tops[i];
            marks.addAll(label.words().marks(header.right() - EDGE - room, y, room, Paragraph.Align.END, label.ink()));
            marks.add(new Mark.Stroke(
                    Outline.through(List.of(new Point(header.right() - 5, at), new Point(header.right(), at)), false),
                    Pen.solid(label.ink(), 0.75)));
        }
        return marks;
    }

    /// Downwards each gives way to the one above it, then upwards all to the bottom of the head.
    private double[] tops(Frame frame, Box header) {
        double[] tops = new double[labels.size()];
        double free = header.y() + 2;
        for (int i = 0; i < tops.length; i++) {
            double height = labels.get(i).words().height();
            tops[i] = Math.max(free, frame.y(labels.get(i).tick().share()) - height / 2);
            free = tops[i] + height;
        }
        double limit = header.bottom() - 2;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], limit - labels.get(i).words().height());
            limit = tops[i];
        }
        return tops;
    }

    /// Fine lines across the lane at the heights that have a label.
    List<Mark> rules(Frame frame, Extent all) {
        List<Mark> marks = new ArrayList<>();
        for (Label label : labels) {
            if (label.tick().scale() == 0) {
                marks.add(CurvePlan.rule(
                        all,
                        frame.y(label.tick().share()),
                        Pen.solid(ground.theme().hairline(), 0.75)));
            }
        }
        return marks;
    }
}

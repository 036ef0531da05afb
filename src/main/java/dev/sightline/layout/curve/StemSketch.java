package dev.sightline.layout.curve;

import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Deviation from a baseline: a stem from the baseline to each value, a disc at its end, and a fine line that joins the
/// discs.
final class StemSketch {
    private static final double RADIUS = 6;

    private StemSketch() {}

    static Sketch of(Ground ground, Reading reading, Frame frame) {
        Hand hand = reading.hand();
        List<Mark> line = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        List<Point> points = new ArrayList<>();
        Outline.Builder stems = Outline.begin();
        for (Spot spot : reading.spots()) {
            double y = spot.known() ? frame.y(spot.share()) : frame.neutralY();
            Point at = new Point(spot.x(), y);
            List<Mark> marks = new ArrayList<>();
            if (spot.known()) {
                points.add(at);
                stems.move(spot.x(), frame.neutralY()).line(spot.x(), y);
                marks.addAll(Dot.level(ground, hand, at, RADIUS, Mood.of(spot.share())));
                if (spot.outside()) {
                    marks.add(Dot.beyond(hand, at, RADIUS, spot.share() > 0.5));
                }
            } else {
                marks.addAll(Dot.unknown(ground, hand, at, RADIUS));
            }
            dots.add(new Dot(spot, Dot.around(hand, at, RADIUS), marks));
        }
        Optional<MonotoneCurve> course = Optional.empty();
        if (points.size() > 1) {
            MonotoneCurve curve = MonotoneCurve.through(points);
            course = Optional.of(curve);
            line.add(new Mark.Stroke(curve.outline(), new Pen(hand.ink().at(0.55), 1, hand.dashes(), false)));
        }
        Outline built = stems.build();
        if (built.bounds().height() > 0) {
            line.add(new Mark.Stroke(built, Pen.solid(hand.ink(), 2)));
        }
        List<Box> solid = new ArrayList<>();
        for (Point at : points) {
            solid.add(Box.between(
                    at.x() - 1.5,
                    Math.min(at.y(), frame.neutralY()),
                    at.x() + 1.5,
                    Math.max(at.y(), frame.neutralY())));
        }
        return new Sketch(reading, List.of(), line, dots, solid, course, false);
    }
}

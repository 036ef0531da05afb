package dev.sightline.layout.curve;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Point;
import dev.sightline.layout.KindFamily;
import dev.sightline.layout.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A curve from point to point. Where a value is unknown the line is broken: a dotted bridge, and a hollow sign on it.
final class LineSketch {
    private final Ground ground;

    private final Reading reading;
    private final Frame frame;
    private final double radius;
    private final boolean faces;

    private LineSketch(Ground ground, Reading reading, Frame frame, boolean faces, double radius) {
        this.ground = ground;
        this.reading = reading;
        this.frame = frame;
        this.faces = faces;
        this.radius = radius;
    }

    /// The line.
    ///
    /// @param crowd how many lines there are in the lane; from four on faces give way to plain level signs
    /// @param alone whether the area between it and the neutral line may be tinted
    static Sketch of(Ground ground, Reading reading, Frame frame, int crowd, boolean alone) {
        boolean plain = !reading.felt() || reading.hand().intended();
        double radius = plain ? 4.5 : crowd <= 3 ? 8 : 6;
        return new LineSketch(ground, reading, frame, crowd <= 3, radius).sketch(alone);
    }

    private Sketch sketch(boolean alone) {
        List<Spot> known = reading.known();
        List<Point> points = known.stream()
                .map(spot -> new Point(spot.x(), frame.y(spot.share()) + spot.nudge()))
                .toList();
        List<Mark> under = new ArrayList<>();
        List<Mark> line = new ArrayList<>();
        Optional<MonotoneCurve> course = Optional.empty();
        if (!points.isEmpty()) {
            MonotoneCurve curve = MonotoneCurve.through(points);
            course = Optional.of(withEnds(points));
            Outline.Builder firm = Outline.begin();
            Outline.Builder bridge = Outline.begin();
            for (int from = 0; from < curve.segments(); ) {
                boolean open = broken(known.get(from), known.get(from + 1));
                int end = from + 1;
                while (end < curve.segments() && broken(known.get(end), known.get(end + 1)) == open) {
                    end++;
                }
                curve.tell(open ? bridge : firm, from, end);
                if (!open && alone) {
                    under.addAll(tints(curve.area(frame.neutralY(), from, end)));
                }
                from = end;
            }
            tellEnds(bridge, points);
            addStroke(line, bridge.build(), reading.hand().unknown());
            addStroke(line, firm.build(), reading.hand().pen());
        }
        return new Sketch(reading, under, line, dots(course), List.of(), course, false);
    }

    private static void addStroke(List<Mark> line, Outline outline, Pen pen) {
        if (outline.bounds().width() > 0) {
            line.add(new Mark.Stroke(outline, pen));
        }
    }

    private boolean broken(Spot left, Spot right) {
        return reading.spots().stream().anyMatch(spot -> !spot.known() && spot.x() > left.x() && spot.x() < right.x());
    }

    /// The line with level stretches to the unknown points before its first and after its last value.
    private MonotoneCurve withEnds(List<Point> points) {
        List<Point> all = new ArrayList<>(points);
        double first = reading.spots().getFirst().x();
        double last = reading.spots().getLast().x();
        if (first < points.getFirst().x()) {
            all.addFirst(new Point(first, points.getFirst().y()));
        }
        if (last > points.getLast().x()) {
            all.add(new Point(last, points.getLast().y()));
        }
        return MonotoneCurve.through(all);
    }

    private void tellEnds(Outline.Builder bridge, List<Point> points) {
        Point first = points.getFirst();
        Point last = points.getLast();
        if (reading.spots().getFirst().x() < first.x()) {
            bridge.move(first.x(), first.y()).line(reading.spots().getFirst().x(), first.y());
        }
        if (reading.spots().getLast().x() > last.x()) {
            bridge.move(last.x(), last.y()).line(reading.spots().getLast().x(), last.y());
        }
    }

    private List<Mark> tints(MonotoneCurve.Area area) {
        Theme theme = ground.theme();
        List<Mark> tints = new ArrayList<>();
        Ink good = theme.above().mixed(theme.of(KindFamily.GAIN), 0.16);
        Ink bad = theme.below().mixed(theme.of(KindFamily.PAIN), 0.22);
        if (area.above().bounds().width() > 0) {
            tints.add(new Mark.Fill(area.above(), good));
        }
        if (area.below().bounds().width() > 0) {
            tints.add(new Mark.Fill(area.below(), bad));
        }
        return tints;
    }

    private List<Dot> dots(Optional<MonotoneCurve> course) {
        List<Dot> dots = new ArrayList<>();
        Hand hand = reading.hand();
        for (Spot spot : reading.spots()) {
            double y = spot.known()
                    ? frame.y(spot.share()) + spot.nudge()
                    : course.map(curve -> curve.at(spot.x())).orElse(frame.bottom() + 9);
            Point at = new Point(spot.x(), y);
            List<Mark> marks = new ArrayList<>();
            double r = spot.known() ? radius : 6;
            if (!spot.known()) {
                marks.addAll(Dot.unknown(ground, hand, at, r));
            } else if (!reading.felt() || hand.intended()) {
                marks.addAll(Dot.plain(ground, hand, at, r));
            } else if (faces) {
                marks.addAll(Dot.face(ground, hand, at, r, Mood.of(spot.share())));
            } else {
                marks.addAll(Dot.level(ground, hand, at, r, Mood.of(spot.share())));
            }
            var box = Dot.around(hand, at, r);
            if (spot.outside()) {
                boolean above = spot.share() > 0.5;
                marks.add(Dot.beyond(hand, at, r, above));
                box = box.union(box.plus(0, above ? -7 : 7));
            }
            dots.add(new Dot(spot, box, marks));
        }
        return dots;
    }
}

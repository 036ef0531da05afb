package dev.sightline.layout.curve;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Extent;
import dev.sightline.layout.KindFamily;
import dev.sightline.layout.Plot;
import dev.sightline.layout.TextPlace;
import dev.sightline.model.CurveStyle;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.ScoreCurve;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// The curves of one lane with everything that belongs to them: scale, tints, lines, bars, faces, names and quotes.
/// Planned once, so that its height is known; then drawn at a place.
public final class CurvePlan {
    private final Ground ground;
    private final List<Reading> readings;
    private final LaneScale scale;
    private final List<FaceRow> rows = new ArrayList<>();
    private final List<Reading> rowReadings = new ArrayList<>();
    private final List<Reading> plotted = new ArrayList<>();
    private final boolean named;
    private final ScaleLabels labels;
    private final double height;
    private final List<Extent> moments;

    private CurvePlan(Ground ground, List<ScoreCurve> curves) {
        this.ground = ground;
        this.scale = LaneScale.of(curves.stream().map(ScoreCurve::scale).toList());
        List<Hand> hands = Hand.of(ground, curves);
        List<Reading> all = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            all.add(Reading.of(ground, curves.get(i), hands.get(i), scale));
        }
        this.readings = List.copyOf(all);
        this.named = curves.size() > 1 || worthNaming(curves.getFirst());
        for (Reading reading : readings) {
            if (reading.style() == CurveStyle.FACES) {
                rows.add(new FaceRow(ground, reading, named));
                rowReadings.add(reading);
            } else {
                plotted.add(reading);
            }
        }
        boolean bipolar = plotted.stream().anyMatch(Reading::bipolar);
        this.labels = new ScaleLabels(ground, plotted, scale, bipolar);
        double rowHeight = rows.stream().mapToDouble(FaceRow::height).sum();
        this.moments = Moments.of(ground);
        this.height =
                plotted.isEmpty() ? rowHeight : plotting().from(rowHeight, 0).bottom();
    }

    /// The curves planned; none when there are none.
    public static Optional<CurvePlan> of(Ground ground, List<ScoreCurve> curves) {
        return curves.isEmpty() ? Optional.empty() : Optional.of(new CurvePlan(ground, curves));
    }

    /// A curve that is alone says its name when the lane does not, or whose it is when that is not plain.
    private boolean worthNaming(ScoreCurve curve) {
        Optional<Lane> lane = curve.lane().map(id -> ground.view().document().get(id));
        String laneName = lane.map(Lane::name).orElse("").toLowerCase(Locale.ROOT);
        boolean ownName = !curve.name().isBlank()
                && !laneName.contains(curve.name().toLowerCase(Locale.ROOT))
                && lane.isPresent();
        return ownName
                || curve.persona().isPresent() && ground.view().map().personas().size() > 1;
    }

    /// Whether it is the same on another ground that differs by nothing but cards.
    public boolean holdsOn(Ground other) {
        return moments.equals(Moments.of(other));
    }

    private Plotting plotting() {
        return new Plotting(ground, plotted, scale.neutral(), named);
    }

    /// The least height it needs, in points.
    public double height() {
        return height;
    }

    /// How much of the lane's head its scale needs, at the right, in points.
    public double headerReserve() {
        return labels.width();
    }

    /// Whether it shades the columns of moments of truth, and there are some.
    public boolean shadesMoments() {
        return plotted.stream().anyMatch(Reading::felt) && !moments.isEmpty();
    }

    /// Whether some value of a curve is not known.
    public boolean hasUnknown() {
        return readings.stream().flatMap(reading -> reading.spots().stream()).anyMatch(spot -> !spot.known());
    }

    /// What was drawn.
    ///
    /// @param fragments first what is only for the eye, then each curve as a figure told in words, then its signs
    /// @param plots where the curves stand
    public record Drawn(List<Fragment> fragments, List<Plot> plots) {}

    /// The lane drawn at a place.
    ///
    /// @param box what the lane gives it, at least as high as was asked for
    /// @param header the lane's head
    /// @param slotRow its row of the table
    public Drawn draw(Box box, Box header, int slotRow) {
        List<Fragment> fragments = new ArrayList<>();
        List<Plot> plots = new ArrayList<>();
        double top = box.y() + rows.stream().mapToDouble(FaceRow::height).sum();
        Optional<Plotting.Plotted> picture = plotted.isEmpty()
                ? Optional.empty()
                : Optional.of(plotting().from(top, Math.max(0, box.height() - height)));
        picture.ifPresent(done -> {
            Box lane = Box.between(box.x(), header.y(), box.right(), header.bottom());
            fragments.add(new Fragment(Meaning.DECORATION, lane, backdrop(done.frame(), lane)));
            fragments.add(new Fragment(Meaning.DECORATION, header, labels.marks(done.frame(), header)));
        });
        Slot slot = new Slot(slotRow, 1, 1, ground.leaves().size());
        double rowTop = box.y();
        for (int i = 0; i < rows.size(); i++) {
            FaceRow row = rows.get(i);
            Box place = new Box(box.x(), rowTop, box.width(), row.height());
            fragments.add(figure(rowReadings.get(i), place, row.name(rowTop), slot));
            List<Dot> dots = row.dots(rowTop);
            for (Dot dot : dots) {
                fragments.add(detail(rowReadings.get(i), dot.box(), dot.marks()));
            }
            plots.add(plot(rowReadings.get(i), Optional.empty(), dots, Dot::said));
            rowTop += row.height();
        }
        picture.ifPresent(done -> {
            drawPlot(done, new Box(box.x(), top, box.width(), done.bottom() - top), slot, fragments);
            done.sketches()
                    .forEach(sketch -> plots.add(plot(
                            sketch.reading(),
                            Optional.of(done.frame()),
                            sketch.dots(),
                            dot -> Said.at(done, sketch.reading(), dot))));
        });
        return new Drawn(fragments, plots);
    }

    private static Plot plot(
            Reading reading, Optional<Frame> frame, List<Dot> dots, Function<Dot, Optional<TextPlace>> said) {
        List<Plot.Dot> stood = new ArrayList<>(dots.size());
        for (Dot dot : dots) {
            double y = frame.isPresent() && dot.spot().known()
                    ? frame.get().y(dot.spot().share()) + dot.spot().nudge()
                    : dot.box().centerY();
            Point at = new Point(dot.box().centerX(), y);
            stood.add(new Plot.Dot(dot.spot().point().on(), at, dot.box(), said.apply(dot)));
        }
        return new Plot(
                reading.curve().id(),
                reading.curve().scale(),
                frame.map(one -> new Plot.Heights(one.top(), one.neutralY(), one.bottom())),
                stood);
    }

    private void drawPlot(Plotting.Plotted done, Box place, Slot slot, List<Fragment> fragments) {
        for (Sketch sketch : done.sketches()) {
            List<Mark> marks = new ArrayList<>(sketch.under());
            marks.addAll(sketch.line());
            fragments.add(figure(sketch.reading(), place, marks, slot));
        }
        for (int i = 0; i < done.captions().size(); i++) {
            Caption caption = done.captions().get(i);
            done.seats().get(i).flatMap(Seat::leader).ifPresent(leader -> {
                Outline line = Outline.through(
                        List.of(new Point(leader.centerX(), leader.y()), new Point(leader.centerX(), leader.bottom())),
                        false);
                Pen pen = Pen.solid(caption.reading().hand().ink().at(0.6), 0.75);
                fragments.add(detail(caption.reading(), leader, List.of(new Mark.Stroke(line, pen))));
            });
        }
        for (Sketch sketch : done.sketches()) {
            for (Dot dot : sketch.dots()) {
                fragments.add(detail(sketch.reading(), dot.box(), dot.marks()));
            }
        }
        for (int i = 0; i < done.captions().size(); i++) {
            Caption caption = done.captions().get(i);
            done.seats()
                    .get(i)
                    .ifPresent(seat -> fragments.add(detail(
                            caption.reading(), seat.box(), caption.marks(seat.block(), seat.box(), seat.align()))));
        }
        for (Plotting.FootLine line : done.foot()) {
            fragments.add(detail(line.caption().reading(), line.box(), footMarks(line)));
        }
    }

    private List<Mark> footMarks(Plotting.FootLine line) {
        Box box = line.box();
        Point sign = new Point(box.x() + 6, box.y() + 6.5);
        List<Mark> marks =
                new ArrayList<>(Dot.plain(ground, line.caption().reading().hand(), sign, 4));
        marks.addAll(line.caption().marks(line.block(), footWords(box), Paragraph.Align.START));
        return marks;
    }

    /// Where in a line below the plot its words stand, behind the sign of their hand.
    static Box footWords(Box line) {
        return Box.between(line.x() + 16, line.y(), line.right(), line.bottom());
    }

    private Fragment figure(Reading reading, Box box, List<Mark> marks, Slot slot) {
        String words = CurveWords.tell(ground, reading);
        return new Fragment(
                Meaning.inTable(Role.FIGURE, words, reading.curve().id().value(), slot, 0), box, marks);
    }

    private static Fragment detail(Reading reading, Box box, List<Mark> marks) {
        Id<ScoreCurve> id = reading.curve().id();
        return new Fragment(Meaning.decorationOf(id.value()), box, marks);
    }

    /// Tints of the good and the bad half, columns of moments of truth over the whole lane, the lines of the scale.
    private List<Mark> backdrop(Frame frame, Box lane) {
        List<Mark> marks = new ArrayList<>();
        Extent all = ground.all();
        boolean bipolar = plotted.stream().anyMatch(Reading::bipolar);
        double neutral = frame.neutralY();
        if (bipolar) {
            Box good = Box.between(all.left(), frame.top(), all.right(), neutral);
            Box bad = Box.between(all.left(), neutral, all.right(), frame.bottom());
            marks.add(new Mark.Panel(good, 0, ground.theme().above(), Pen.NONE));
            marks.add(new Mark.Panel(bad, 0, ground.theme().below(), Pen.NONE));
        }
        if (shadesMoments()) {
            var tint = ground.theme().of(KindFamily.FEELING).at(0.09);
            for (Extent column : moments) {
                Box strip = Box.between(column.left(), lane.y(), column.right(), lane.bottom());
                marks.add(new Mark.Panel(strip, 0, tint, Pen.NONE));
            }
        }
        marks.addAll(labels.rules(frame, all));
        if (bipolar) {
            marks.add(rule(all, neutral, Pen.solid(ground.theme().secondary(), 1)));
        }
        return marks;
    }

    static Mark rule(Extent all, double y, Pen pen) {
        return new Mark.Stroke(
                Outline.through(List.of(new Point(all.left(), y), new Point(all.right(), y)), false), pen);
    }
}

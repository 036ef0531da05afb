package dev.sightline.layout.curve;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Extent;
import dev.sightline.layout.sign.Signs;
import dev.sightline.model.CurveKind;
import dev.sightline.model.CurveStyle;
import dev.sightline.model.Marker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Draws all curves of a lane over one scale and seats what is said beside them; asks for more room until all sit, and
/// sets what then still has no seat in rows below.
final class Plotting {
    private static final double GAP = 2.5;
    /// Side of a marker's sign, and from one to the next.
    private static final double SIGN = 14;

    private static final double SIGN_STEP = 16;
    /// What a number beyond the end of the scale needs, and how near to the end a value is to need it.
    private static final double NUMBER = 12;

    private static final double NEAR_END = 0.08;

    /// What a bar beyond the scale needs over a usual one.
    private static final double BEYOND = 8;

    /// A caption that costs less than this sits well.
    private static final double SNUG = 24;

    private static final double[][] ROOMS = {
        {18, 104, 18}, {28, 116, 28}, {44, 124, 44}, {60, 136, 60}, {80, 160, 80},
    };

    private final Ground ground;
    private final SetTexts texts;
    private final List<Reading> readings;
    private final double neutral;
    private final boolean named;

    /// The curves drawn.
    ///
    /// @param captions what is said, with the seats in the same order
    /// @param foot what found no seat, below everything
    record Plotted(
            Frame frame,
            List<Sketch> sketches,
            List<Caption> captions,
            List<Optional<Seat>> seats,
            List<FootLine> foot,
            double bottom) {

        /// How badly the captions sit: 0 when each is well placed.
        double discomfort() {
            double sum = 0;
            for (Optional<Seat> seat : seats) {
                sum += seat.isEmpty() ? 150 : Math.max(0, seat.get().cost() - SNUG);
            }
            return sum;
        }
    }

    /// A caption below the plot, led by the sign of its hand.
    record FootLine(Caption caption, Caption.Block block, Box box) {}

    Plotting(Ground ground, List<Reading> readings, double neutral, boolean named) {
        this.ground = ground;
        this.texts = new SetTexts(ground);
        this.readings = readings.stream()
                .sorted(Comparator.comparingInt(Plotting::layer))
                .toList();
        this.neutral = neutral;
        this.named = named;
    }

    /// Bars lie lowest, what is wished lies below what is.
    private static int layer(Reading reading) {
        return switch (reading.style()) {
            case BARS -> reading.curve().kind() == CurveKind.ARC ? 0 : 1;
            case DEVIATION -> 2;
            case FACES -> 3;
            case LINE -> reading.hand().intended() ? 3 : 4;
        };
    }

    /// The curves from some y on, in the least room in which all is seated well.
    ///
    /// @param extra how much higher than needed they shall be
    Plotted from(double top, double extra) {
        Plotted best = null;
        double least = Double.POSITIVE_INFINITY;
        double pad = (beyondBars() ? BEYOND : 0) + (marked() ? SIGN : 0);
        double above = pad + (numberedAt(1) ? NUMBER : 0);
        double below = pad + (numberedAt(0) ? NUMBER : 0);
        for (double[] room : ROOMS) {
            Frame frame = new Frame(top + above + room[0], top + above + room[0] + room[1] + extra, neutral);
            Plotted found = attempt(frame, top + 3, frame.bottom() + room[2] + below - 3);
            double cost = found.discomfort() + (room[0] + room[1] + room[2]) * 0.5 * readings.size();
            if (best == null || cost < least) {
                best = found;
                least = cost;
            }
            if (found.discomfort() == 0) {
                break;
            }
        }
        return Objects.requireNonNull(best);
    }

    /// Whether a bar ends beyond the scale, with its number and an arrowhead on top.
    private boolean beyondBars() {
        return readings.stream()
                .anyMatch(one ->
                        one.style() == CurveStyle.BARS && one.spots().stream().anyMatch(Spot::outside));
    }

    /// Whether a number has to be written beyond one end of the scale, where a point lies that is no bar.
    private boolean numberedAt(double end) {
        return readings.stream()
                .filter(one -> one.style() != CurveStyle.BARS && !one.felt())
                .flatMap(one -> one.known().stream())
                .anyMatch(spot -> Math.abs(spot.share() - end) < NEAR_END);
    }

    private boolean marked() {
        return readings.stream()
                .flatMap(one -> one.spots().stream())
                .anyMatch(spot -> !spot.markers().isEmpty());
    }

    private Plotted attempt(Frame frame, double top, double bottom) {
        List<Sketch> sketches = sketches(Spread.apart(readings, frame), frame);
        Extent all = ground.all();
        Clutter clutter = new Clutter(Box.between(all.left() + 4, top, all.right() - 4, bottom), GAP);
        List<Caption> captions = new ArrayList<>();
        for (Sketch sketch : sketches) {
            sketch.dots().forEach(dot -> clutter.add(dot.box()));
            sketch.solid().forEach(clutter::add);
            sketch.course().ifPresent(course -> clutter.add(course, 3.5));
            captions.addAll(captions(sketch, strangers(sketches, sketch)));
        }
        List<Optional<Seat>> seats = new Seating(clutter, frame.neutralY()).seat(captions);
        double lowest = bottom;
        for (Sketch sketch : sketches) {
            for (Dot dot : sketch.dots()) {
                lowest = Math.max(lowest, dot.box().bottom());
            }
        }
        List<FootLine> foot = foot(captions, seats, lowest + 3);
        double end =
                foot.stream().mapToDouble(line -> line.box().bottom() + 6).max().orElse(bottom + 3);
        return new Plotted(frame, sketches, captions, seats, foot, end);
    }

    private List<Sketch> sketches(List<Reading> spread, Frame frame) {
        int bars = count(CurveStyle.BARS);
        int lines = count(CurveStyle.LINE);
        boolean alone = readings.stream()
                        .filter(one -> one.line() && !one.hand().intended())
                        .count()
                == 1;
        List<Sketch> sketches = new ArrayList<>();
        int bar = 0;
        for (Reading reading : spread) {
            sketches.add(
                    switch (reading.style()) {
                        case BARS -> BarSketch.of(ground, reading, frame, bar++, bars, lines > 0);
                        case DEVIATION -> StemSketch.of(ground, reading, frame);
                        default -> {
                            boolean tinted = alone
                                    && reading.bipolar()
                                    && !reading.hand().intended();
                            yield LineSketch.of(ground, reading, frame, lines, tinted);
                        }
                    });
        }
        sketches.replaceAll(this::signed);
        return sketches;
    }

    /// The sketch with its markers above the signs of their points.
    private Sketch signed(Sketch sketch) {
        List<Dot> dots = sketch.dots().stream().map(this::signed).toList();
        return dots.equals(sketch.dots()) ? sketch : sketch.with(dots);
    }

    private Dot signed(Dot dot) {
        List<Marker> markers = dot.spot().markers();
        if (markers.isEmpty()) {
            return dot;
        }
        Signs signs = new Signs(ground.theme(), ground.typesetter());
        List<Mark> marks = new ArrayList<>(dot.marks());
        double width = (markers.size() - 1) * SIGN_STEP;
        double y = dot.box().y() - SIGN / 2;
        for (int i = 0; i < markers.size(); i++) {
            double x = dot.box().centerX() - width / 2 + i * SIGN_STEP;
            marks.addAll(signs.marks(markers.get(i), new Point(x, y), SIGN));
        }
        Box above = new Box(dot.box().centerX() - (width + SIGN) / 2, y - SIGN / 2, width + SIGN, SIGN);
        return new Dot(dot.spot(), dot.box().union(above.grown(1)), marks);
    }

    private int count(CurveStyle style) {
        return (int)
                readings.stream().filter(reading -> reading.style() == style).count();
    }

    @SuppressWarnings("ReferenceEquality") // two curves may look the same
    private static List<Box> strangers(List<Sketch> sketches, Sketch own) {
        return sketches.stream()
                .filter(sketch -> sketch != own)
                .flatMap(sketch -> sketch.dots().stream())
                .map(Dot::box)
                .toList();
    }

    private List<Caption> captions(Sketch sketch, List<Box> strangers) {
        Reading reading = sketch.reading();
        List<Caption> captions = new ArrayList<>();
        Ink ink = readings.size() > 1 ? reading.hand().ink() : ground.theme().ink();
        List<Dot> dots = sketch.dots();
        for (int i = 0; i < dots.size(); i++) {
            Dot dot = dots.get(i);
            List<Caption.Part> parts = new ArrayList<>();
            Spot spot = dot.spot();
            if (spot.known() && !sketch.numbered() && (spot.outside() || !reading.felt())) {
                parts.add(new Caption.Part(spot.number(), ground.strong()));
            }
            for (Marker marker : spot.markers()) {
                if (!marker.label().isBlank()) {
                    parts.add(new Caption.Part(marker.label().strip(), ground.strong()));
                }
            }
            String label = spot.point().label().strip();
            if (!label.isEmpty()) {
                parts.add(new Caption.Part(label, ground.quote(label)));
            }
            if (!parts.isEmpty()) {
                captions.add(new Caption(
                        texts, reading, parts, ink, dot.box(), spot.extent(), up(dots, i), false, List.of()));
            }
        }
        if (named && !dots.isEmpty()) {
            Dot last = dots.getLast();
            Extent right = new Extent(last.box().x(), ground.all().right());
            captions.add(new Caption(
                    texts,
                    reading,
                    List.of(new Caption.Part(reading.name(), ground.strong())),
                    reading.hand().ink(),
                    last.box(),
                    right,
                    true,
                    true,
                    strangers));
        }
        return captions;
    }

    /// Words stand where the curve bends away from: above a peak, below a valley, else on the outer side of neutral.
    private boolean up(List<Dot> dots, int i) {
        double y = dots.get(i).box().centerY();
        double before = i > 0 ? dots.get(i - 1).box().centerY() : y;
        double after = i + 1 < dots.size() ? dots.get(i + 1).box().centerY() : y;
        if (before >= y && after >= y && before + after > 2 * y) {
            return true;
        }
        if (before <= y && after <= y && before + after < 2 * y) {
            return false;
        }
        return !(dots.get(i).spot().known() && dots.get(i).spot().share() < neutral);
    }

    private List<FootLine> foot(List<Caption> captions, List<Optional<Seat>> seats, double top) {
        List<FootLine> lines = new ArrayList<>();
        for (int i = 0; i < captions.size(); i++) {
            if (seats.get(i).isEmpty()) {
                Caption caption = captions.get(i);
                Extent room = caption.room();
                Caption.Block block = caption.block(Math.max(80, room.width() - 24));
                double width = block.width() + 16;
                double x = Math.min(room.left() + 4, ground.all().right() - 4 - width);
                Box box = new Box(x, top, width, block.height());
                for (boolean moved = true; moved; ) {
                    moved = false;
                    for (FootLine line : lines) {
                        if (line.box().grown(GAP).overlaps(box)) {
                            box = new Box(box.x(), line.box().bottom() + 4, box.width(), box.height());
                            moved = true;
                        }
                    }
                }
                lines.add(new FootLine(caption, block, box));
            }
        }
        return lines;
    }
}

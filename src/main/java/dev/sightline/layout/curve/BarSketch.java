package dev.sightline.layout.curve;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.CurveKind;
import dev.sightline.typography.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Bars from the least value up, or from the neutral value up and down, each with its number at its end. Bars of
/// several curves stand side by side and carry the sign of their hand.
final class BarSketch {
    private static final double WIDEST = 30;
    private static final double NARROWEST = 7;
    private static final double LEAST_HEIGHT = 2;

    private BarSketch() {}

    /// The bars of one curve.
    ///
    /// @param index which of the lane's bars it is
    /// @param count how many curves of the lane are drawn as bars
    /// @param behind whether lines run over it, so that it steps back
    static Sketch of(Ground ground, Reading reading, Frame frame, int index, int count, boolean behind) {
        List<Mark> under = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        boolean wide = reading.curve().kind() == CurveKind.ARC && count == 1;
        boolean bipolar = reading.bipolar() && reading.curve().kind() != CurveKind.ARC;
        Hand hand = reading.hand();
        Ink full = hand.ink();
        Ink paper = ground.theme().card();
        Ink fill = behind || wide
                ? full.mixed(paper, 0.78)
                : index % 2 == 0 ? full.mixed(paper, 0.15) : full.mixed(paper, 0.6);
        double base = bipolar ? frame.neutralY() : frame.bottom();
        for (Spot spot : reading.spots()) {
            double room = spot.extent().width();
            double width = wide ? room * 0.72 : Math.clamp((room - 24) / count - 4, NARROWEST, WIDEST);
            double step = width + (width > 16 ? 6 : 3);
            double x = spot.x() + (index - (count - 1) / 2.0) * step;
            double y = spot.known() ? frame.y(spot.share()) : base;
            boolean down = y > base;
            Box bar = Box.between(x - width / 2, Math.min(y, base), x + width / 2, Math.max(y, base));
            if (spot.known() && bar.height() < LEAST_HEIGHT) {
                bar = new Box(bar.x(), base - LEAST_HEIGHT / 2, width, LEAST_HEIGHT);
            }
            List<Mark> marks = new ArrayList<>();
            Box covered = bar;
            if (spot.known()) {
                under.add(new Mark.Panel(bar, Math.min(2, bar.height() / 2), fill, Pen.solid(full, 1)));
                Paragraph number = ground.set(spot.number(), ground.strong(), 60);
                double top = down ? bar.bottom() + 1 : bar.y() - number.height() - 1;
                marks.addAll(number.marks(x - 30, top, 60, Paragraph.Align.CENTER, full));
                covered = covered.union(new Box(x - number.width() / 2, top, number.width(), number.height()));
                if (count > 1) {
                    double edge = down ? bar.bottom() - 6 : bar.y() + 6;
                    if (bar.height() >= 14 && width >= 11) {
                        marks.addAll(Dot.plain(ground, hand, new Point(x, edge), 3.5));
                    }
                }
                if (spot.outside()) {
                    Point end = new Point(x, down ? top + number.height() - 3 : top + 3);
                    marks.add(Dot.beyond(hand, end, 1, !down));
                    covered = covered.union(new Box(x - 4, down ? end.y() : end.y() - 9, 8, 9));
                }
            } else {
                under.add(gap(x, width, base, full));
                Point at = new Point(x, bipolar ? base : base - 8);
                marks.addAll(Dot.unknown(ground, hand, at, 6));
                covered = Dot.around(hand, at, 6);
            }
            dots.add(new Dot(spot, covered, marks));
        }
        return new Sketch(reading, under, List.of(), dots, List.of(), Optional.empty(), true);
    }

    private static Mark gap(double x, double width, double base, Ink ink) {
        return new Mark.Stroke(
                Outline.through(List.of(new Point(x - width / 2, base), new Point(x + width / 2, base)), false),
                Pen.dotted(ink, 1.5, 4.5));
    }
}

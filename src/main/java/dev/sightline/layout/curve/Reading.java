package dev.sightline.layout.curve;

import dev.sightline.layout.Extent;
import dev.sightline.model.CurveKind;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.CurveStyle;
import dev.sightline.model.MapView;
import dev.sightline.model.Marker;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurve;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One curve as it is read: in whose hand, in which style, and its points from left to right.
///
/// @param name what stands at its end
record Reading(ScoreCurve curve, Hand hand, CurveStyle style, String name, List<Spot> spots) {
    /// Two points closer than this are moved apart, or no curve could run through both.
    private static final double APART = 14;

    Reading {
        spots = List.copyOf(spots);
    }

    static Reading of(Ground ground, ScoreCurve curve, Hand hand, LaneScale scale) {
        return new Reading(
                curve,
                hand,
                curve.shownAs().orElseGet(() -> usualStyle(curve.kind())),
                CurveWords.name(ground, curve),
                spots(ground, curve, scale));
    }

    /// How a kind is drawn when nobody says otherwise.
    static CurveStyle usualStyle(CurveKind kind) {
        return switch (kind) {
            case EMOTION,
                    INTENDED_EMOTION,
                    EMPLOYEE_EMOTION,
                    BRAND_EMOTION,
                    SATISFACTION,
                    EXPECTATION,
                    METRIC,
                    CUSTOM -> CurveStyle.LINE;
            case ARC, RATING, VALUE, EFFORT, IMPORTANCE -> CurveStyle.BARS;
            case DEVIATION -> CurveStyle.DEVIATION;
        };
    }

    private static List<Spot> spots(Ground ground, ScoreCurve curve, LaneScale scale) {
        MapView view = ground.view();
        List<Spot> spots = new ArrayList<>();
        for (CurvePoint point : curve.points()) {
            Optional<MapView.Span> span = view.span(point.on());
            if (span.isPresent()) {
                Extent extent = ground.of(span.get());
                Optional<BigDecimal> value = point.value();
                List<Marker> markers = view.markers(curve.id()).stream()
                        .filter(marker ->
                                marker.at().isPresent() && marker.at().get().equals(point.on()))
                        .toList();
                spots.add(new Spot(
                        point,
                        view.document().get(point.on()).name(),
                        extent,
                        extent.center(),
                        value.map(v -> scale.share(curve.scale(), v)).orElse(Double.NaN),
                        0,
                        value.map(v -> Numbers.text(ground.language(), v, LaneScale.signed(curve.scale())))
                                .orElse("?"),
                        value.isPresent() && LaneScale.outside(curve.scale(), value.get()),
                        markers));
            }
        }
        return movedApart(spots);
    }

    private static List<Spot> movedApart(List<Spot> spots) {
        List<Spot> apart = new ArrayList<>();
        double least = Double.NEGATIVE_INFINITY;
        List<Spot> sorted = new ArrayList<>(spots);
        sorted.sort(Comparator.comparingDouble(Spot::x));
        for (Spot spot : sorted) {
            double x = Math.max(spot.x(), least);
            apart.add(spot.moved(x - spot.x(), 0));
            least = x + APART;
        }
        return apart;
    }

    /// Whether it tells a feeling: then its marks have faces, and its numbers need not be written.
    boolean felt() {
        return switch (curve.kind()) {
            case EMOTION, INTENDED_EMOTION, EMPLOYEE_EMOTION, BRAND_EMOTION -> true;
            default -> false;
        };
    }

    /// Whether good and bad lie on two sides of a neutral value; else it only grows from the least.
    boolean bipolar() {
        return felt()
                || curve.kind() == CurveKind.DEVIATION
                || curve.kind() == CurveKind.VALUE
                || style == CurveStyle.DEVIATION
                || hasMiddle(curve.scale())
                || LaneScale.signed(curve.scale());
    }

    /// Whether somebody named a neutral value with worse ones below it and better ones above.
    private static boolean hasMiddle(Scale scale) {
        return scale.neutral()
                .filter(value -> value.compareTo(scale.min()) > 0 && value.compareTo(scale.max()) < 0)
                .isPresent();
    }

    /// Whether it is a line from point to point.
    boolean line() {
        return style == CurveStyle.LINE;
    }

    /// The points whose value is known, from left to right.
    List<Spot> known() {
        return spots.stream().filter(Spot::known).toList();
    }

    /// The same with other points, in order and apart.
    Reading with(List<Spot> others) {
        return new Reading(curve, hand, style, name, movedApart(others));
    }
}

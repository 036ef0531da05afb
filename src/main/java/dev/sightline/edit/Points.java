package dev.sightline.edit;

import dev.sightline.model.Column;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Id;
import dev.sightline.model.MapView;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurve;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The points of a curve: at most one on a column, from left to right.
final class Points {
    private static final int DIGITS = 15;

    private Points() {}

    static CurvePoint unknown(Id<? extends Column> column) {
        return new CurvePoint(column, Optional.empty(), "", List.of());
    }

    static Optional<CurvePoint> at(ScoreCurve curve, Id<? extends Column> column) {
        return curve.points().stream()
                .filter(point -> point.on().equals(column))
                .findFirst();
    }

    /// Puts the curve with a point in the place of the one on the same column.
    ///
    /// @throws Rejected if the column is not on the curve's map
    static void put(Draft draft, ScoreCurve curve, CurvePoint point) throws Rejected {
        put(draft, draft.document().view(curve.map()), curve, point);
    }

    /// @param view the curve's map, with the column
    static void put(Draft draft, MapView view, ScoreCurve curve, CurvePoint point) throws Rejected {
        if (view.span(point.on()).isEmpty()) {
            throw new Rejected("That stage or step is not on the map of this curve. Choose a column of its map.");
        }
        List<CurvePoint> points = new ArrayList<>(curve.points());
        int at = points.indexOf(at(curve, point.on()).orElse(point));
        if (at >= 0) {
            points.set(at, point);
        } else {
            points.add(point);
            points.sort(Comparator.comparingInt(
                    one -> view.span(one.on()).map(MapView.Span::first).orElse(0)));
        }
        draft.put(curve.withPoints(points));
    }

    /// The value.
    ///
    /// @throws Rejected if it is off the scale, or has more digits than a file keeps
    static BigDecimal onScale(Scale scale, BigDecimal value) throws Rejected {
        if (value.compareTo(scale.min()) < 0 || value.compareTo(scale.max()) > 0) {
            throw new Rejected("This curve goes from %s to %s. Enter a value between them, or change its scale."
                    .formatted(scale.min().toPlainString(), scale.max().toPlainString()));
        }
        if (value.scale() > DIGITS || value.precision() - value.scale() > DIGITS) {
            throw new Rejected("This number is too long. Enter one with fewer digits.");
        }
        return value;
    }
}

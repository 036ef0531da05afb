package dev.sightline.analysis;

import dev.sightline.model.Column;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Id;
import dev.sightline.model.MapView;
import dev.sightline.model.ScoreCurve;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a curve says in numbers. Values that nobody knows are left out and counted.
///
/// @param known the points with a value, from left to right
/// @param all how many points there are
public record CurveReading(ScoreCurve curve, List<Known> known, int all) {
    public CurveReading {
        known = List.copyOf(known);
    }

    /// A value that is known, and the column that it belongs to.
    public record Known(Id<? extends Column> on, BigDecimal value) {}

    /// From one value to the next that is known.
    public record Change(Known from, Known to) {
        /// How far up; negative for a fall.
        public BigDecimal by() {
            return to.value().subtract(from.value());
        }
    }

    /// The reading of a curve of a map.
    public static CurveReading of(MapView view, ScoreCurve curve) {
        List<CurvePoint> points = new ArrayList<>(curve.points());
        points.removeIf(point -> view.span(point.on()).isEmpty());
        points.sort(Comparator.comparingInt(
                point -> view.span(point.on()).orElseThrow().first()));
        List<Known> known = new ArrayList<>();
        for (CurvePoint point : points) {
            point.value().ifPresent(value -> known.add(new Known(point.on(), value)));
        }
        return new CurveReading(curve, known, points.size());
    }

    /// The mean of what is known; empty if nothing is.
    public Optional<BigDecimal> mean() {
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(known.stream()
                        .map(Known::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL32));
    }

    /// Where it is lowest; all of several.
    public List<Known> lowest() {
        return at(known.stream().map(Known::value).min(Comparator.naturalOrder()));
    }

    /// Where it is highest; all of several.
    public List<Known> highest() {
        return at(known.stream().map(Known::value).max(Comparator.naturalOrder()));
    }

    private List<Known> at(Optional<BigDecimal> value) {
        return known.stream()
                .filter(one -> value.isPresent() && one.value().compareTo(value.get()) == 0)
                .toList();
    }

    /// The steepest fall from one value to the next, the first of several; empty if it never falls.
    public Optional<Change> fall() {
        return changes().stream().filter(change -> change.by().signum() < 0).min(Comparator.comparing(Change::by));
    }

    /// The steepest rise from one value to the next, the first of several; empty if it never rises.
    public Optional<Change> rise() {
        return changes().stream()
                .filter(change -> change.by().signum() > 0)
                .min(Comparator.comparing(Change::by).reversed());
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < known.size(); i++) {
            changes.add(new Change(known.get(i - 1), known.get(i)));
        }
        return changes;
    }
}

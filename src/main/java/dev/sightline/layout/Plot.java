package dev.sightline.layout;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurve;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Where a curve stands on a sheet: its points, and how heights are values.
///
/// @param heights empty for a row of faces, where all values stand at one height
/// @param dots its points from left to right
public record Plot(Id<ScoreCurve> curve, Scale scale, Optional<Heights> heights, List<Dot> dots) {
    public Plot {
        dots = List.copyOf(dots);
    }

    /// One point of a curve.
    ///
    /// @param on the column it belongs to
    /// @param at the middle of its sign; where a bar ends
    /// @param box what its sign covers, with the numbers and markers that belong to it
    /// @param said where what is said there stands; empty where nothing is
    public record Dot(Id<? extends Column> on, Point at, Box box, Optional<TextPlace> said) {}

    /// The y of the greatest, the neutral and the least value.
    public record Heights(double top, double neutral, double bottom) {}

    /// The value at a height, held within the scale; empty for a row of faces.
    public Optional<Double> value(double y) {
        return heights.map(at -> {
            double neutral = scale.neutralValue().doubleValue();
            double up = share(at.neutral() - y, at.neutral() - at.top());
            double down = share(y - at.neutral(), at.bottom() - at.neutral());
            return neutral
                    + up * (scale.max().doubleValue() - neutral)
                    - down * (neutral - scale.min().doubleValue());
        });
    }

    /// The height of a value; empty for a row of faces.
    public Optional<Double> y(BigDecimal value) {
        return heights.map(at -> {
            double neutral = scale.neutralValue().doubleValue();
            double up = share(value.doubleValue() - neutral, scale.max().doubleValue() - neutral);
            double down =
                    share(neutral - value.doubleValue(), neutral - scale.min().doubleValue());
            return at.neutral() - up * (at.neutral() - at.top()) + down * (at.bottom() - at.neutral());
        });
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : Math.clamp(part / whole, 0, 1);
    }

    /// The point of a column, if the curve has one there.
    public Optional<Dot> dot(Id<?> column) {
        return dots.stream().filter(dot -> dot.on().equals(column)).findFirst();
    }
}

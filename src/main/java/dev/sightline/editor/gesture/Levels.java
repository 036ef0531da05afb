package dev.sightline.editor.gesture;

import dev.sightline.layout.Plot;
import dev.sightline.model.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The values of a scale that a dragged point snaps to, from low to high: those with a name, the neutral one, and even
/// steps in between, no more than a hand can tell apart.
record Levels(List<BigDecimal> values, int digits) {
    private static final int MOST = 12;

    Levels {
        values = List.copyOf(values);
    }

    static Levels of(Scale scale) {
        BigDecimal range = scale.max().subtract(scale.min());
        BigDecimal step = step(range);
        TreeSet<BigDecimal> values = new TreeSet<>();
        BigDecimal first = scale.min().divide(step, 0, RoundingMode.CEILING).multiply(step);
        for (BigDecimal value = first; value.compareTo(scale.max()) <= 0; value = value.add(step)) {
            values.add(plain(value));
        }
        values.add(plain(scale.min()));
        values.add(plain(scale.max()));
        values.add(plain(scale.neutralValue()));
        for (Scale.Label label : scale.labels()) {
            if (label.value().compareTo(scale.min()) >= 0 && label.value().compareTo(scale.max()) <= 0) {
                values.add(plain(label.value()));
            }
        }
        // a hundredth of the range is the finest that a hand sets
        int digits = Math.max(0, 3 - (range.precision() - range.scale()));
        return new Levels(new ArrayList<>(values), digits);
    }

    /// 1, 2 or 5 times a power of ten.
    private static BigDecimal step(BigDecimal range) {
        int size = range.precision() - range.scale() - 1;
        // whole numbers where there are several of them
        for (int power = range.compareTo(BigDecimal.TWO) >= 0 ? 0 : size - 1; ; power++) {
            for (int times : new int[] {1, 2, 5}) {
                BigDecimal step = BigDecimal.valueOf(times).scaleByPowerOfTen(power);
                if (range.divide(step, 4, RoundingMode.HALF_UP).compareTo(BigDecimal.valueOf(MOST)) <= 0) {
                    return step;
                }
            }
        }
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /// The nearest level.
    BigDecimal nearest(double value) {
        BigDecimal best = values.getFirst();
        for (BigDecimal level : values) {
            if (Math.abs(level.doubleValue() - value) < Math.abs(best.doubleValue() - value)) {
                best = level;
            }
        }
        return best;
    }

    /// The value itself, as fine as a hand can mean it.
    BigDecimal free(double value) {
        return plain(BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP));
    }

    /// So many levels higher, or lower; held at the ends.
    BigDecimal shifted(BigDecimal from, int by) {
        int index = values.indexOf(nearest(from.doubleValue()));
        return values.get(Math.clamp(index + by, 0, values.size() - 1));
    }

    /// The level at a height of a curve; empty for a row of faces.
    Optional<BigDecimal> at(Plot plot, double y) {
        return plot.value(y).map(this::nearest);
    }
}

package dev.sightline.layout.curve;

import dev.sightline.model.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The one height that all curves of a lane share, 0 at the bottom to 1 at the top, whatever each is measured on.
///
/// Every scale's least value stands at 0, its greatest at 1 and its neutral value at the first scale's neutral height,
/// straight in between: so curves on different scales meet where they mean the same.
///
/// @param scales the different scales of the lane, in the order of the curves; at least one
record LaneScale(List<Scale> scales, double neutral) {

    /// A height of the lane that has a name.
    ///
    /// @param scale the index of the scale it is of
    record Tick(int scale, double share, String text) {}

    static LaneScale of(List<Scale> all) {
        List<Scale> scales = all.stream().distinct().toList();
        return new LaneScale(scales, plain(scales.getFirst(), scales.getFirst().neutralValue()));
    }

    /// How high a value stands; a value outside its scale stands at the end.
    double share(Scale scale, BigDecimal value) {
        double at = plain(scale, value);
        double own = plain(scale, scale.neutralValue());
        if (Math.abs(own - neutral) < 1e-9) {
            return at;
        }
        if (at >= own) {
            return own >= 1 ? 1 : neutral + (at - own) / (1 - own) * (1 - neutral);
        }
        return own <= 0 ? 0 : neutral * at / own;
    }

    /// Whether a value lies beyond either end of its scale.
    static boolean outside(Scale scale, BigDecimal value) {
        return value.compareTo(scale.min()) < 0 || value.compareTo(scale.max()) > 0;
    }

    /// Whether a scale runs to both sides of zero, so that its values are written with a sign.
    static boolean signed(Scale scale) {
        return scale.min().signum() < 0 && scale.max().signum() > 0;
    }

    private static double plain(Scale scale, BigDecimal value) {
        double range = scale.max().subtract(scale.min()).doubleValue();
        return Math.clamp(value.subtract(scale.min()).doubleValue() / range, 0, 1);
    }

    /// What is written beside the lane, from top to bottom: each scale's own labels, or its ends and its middle.
    ///
    /// @param withNeutral whether the neutral value is of interest to somebody
    List<Tick> ticks(Ground ground, boolean withNeutral) {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < scales.size(); i++) {
            Scale scale = scales.get(i);
            List<Tick> own = new ArrayList<>();
            for (Scale.Label label : scale.labels()) {
                if (!outside(scale, label.value()) && !label.text().isBlank()) {
                    own.add(new Tick(i, share(scale, label.value()), label.text()));
                }
            }
            boolean signed = signed(scale);
            fill(own, new Tick(i, 1, Numbers.text(ground.language(), scale.max(), signed)));
            fill(own, new Tick(i, 0, Numbers.text(ground.language(), scale.min(), signed)));
            if (withNeutral && i == 0 && neutral > 0 && neutral < 1) {
                fill(own, new Tick(i, neutral, ground.words().of("curve.neutral")));
            }
            ticks.addAll(own);
        }
        ticks.sort(Comparator.comparingDouble(Tick::share).reversed().thenComparingInt(Tick::scale));
        return ticks;
    }

    private static void fill(List<Tick> ticks, Tick tick) {
        if (ticks.stream().noneMatch(one -> Math.abs(one.share() - tick.share()) < 0.06)) {
            ticks.add(tick);
        }
    }
}

package dev.sightline.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What the values of a curve are measured on.
///
/// @param neutral neither good nor bad; the middle when empty
/// @param labels words for some of the values, from low to high
public record Scale(BigDecimal min, BigDecimal max, Optional<BigDecimal> neutral, List<Label> labels) {

    /// −2 to 2 with nothing named: the usual scale of emotion.
    public static final Scale EMOTION =
            new Scale(BigDecimal.valueOf(-2), BigDecimal.valueOf(2), Optional.empty(), List.of());

    public Scale {
        labels = List.copyOf(labels);
        if (min.compareTo(max) >= 0) {
            throw new IllegalArgumentException("A scale's min must be below its max");
        }
    }

    /// A word for one value.
    public record Label(BigDecimal value, String text) {}

    /// The value that is neither good nor bad.
    public BigDecimal neutralValue() {
        return neutral.orElseGet(() -> min.add(max).divide(BigDecimal.valueOf(2)));
    }
}

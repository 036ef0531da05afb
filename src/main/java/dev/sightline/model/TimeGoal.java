package dev.sightline.model;

import java.math.BigDecimal;
import java.util.Optional;

/// How long a whole map may take: at most `acceptable`; and `share` (0 to 1) of all cases within `target`.
///
/// @param unit the project's when empty
public record TimeGoal(
        Optional<BigDecimal> acceptable,
        Optional<BigDecimal> target,
        Optional<BigDecimal> share,
        Optional<TimeUnit> unit) {

    /// No goal set.
    public static final TimeGoal NONE =
            new TimeGoal(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}

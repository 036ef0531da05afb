package dev.sightline.model;

import java.math.BigDecimal;
import java.util.Optional;

/// How long a step takes, each amount in the same unit.
///
/// @param unit the project's when empty
/// @param tolerance how much longer than the standard a customer bears
/// @param workShare the part of the time in which something is done, 0 to 1; the rest is waiting
@Built
public record Timing(
        Optional<BigDecimal> standard,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        Optional<Observed> observed,
        Optional<BigDecimal> tolerance,
        Optional<BigDecimal> workShare,
        Optional<TimeUnit> unit)
        implements TimingBuilder.With {

    /// Nothing known.
    public static final Timing UNKNOWN = TimingBuilder.builder().build();

    /// What was measured: a value, from how many cases, and which statistic it is (`median`, `mean`, `p90`, ...).
    public record Observed(BigDecimal value, Optional<Integer> cases, String statistic) {}
}

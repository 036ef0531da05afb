package dev.sightline.model;

import java.math.BigDecimal;

/// How often something happens.
public sealed interface Frequency {
    /// A judgement from 1 (rarely) to 5 (always).
    record Level(int level) implements Frequency {}

    /// A part of all cases, 0 to 1.
    record Share(BigDecimal share) implements Frequency {}

    /// A number of cases.
    record Count(long cases) implements Frequency {}
}

package dev.sightline.model;

import java.math.BigDecimal;

/// The value of one of the client's own fields.
public sealed interface Property {
    /// A text.
    record Text(String value) implements Property {}

    /// A number, kept to its last digit.
    record Amount(BigDecimal value) implements Property {}

    /// Yes or no.
    record Flag(boolean value) implements Property {}
}

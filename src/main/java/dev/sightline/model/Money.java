package dev.sightline.model;

import java.math.BigDecimal;
import java.util.Optional;

/// An amount of money, kept to its last digit.
///
/// @param currency ISO 4217 code; the project's when empty
public record Money(BigDecimal amount, Optional<String> currency) {}

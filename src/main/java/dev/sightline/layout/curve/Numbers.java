package dev.sightline.layout.curve;

import java.math.BigDecimal;

/// Values as they are written on a sheet.
final class Numbers {
    private Numbers() {}

    /// A value with a real minus sign, and a plus sign where values below zero are possible too.
    static String text(BigDecimal value, boolean signed) {
        String digits = value.abs().stripTrailingZeros().toPlainString();
        return (value.signum() < 0 ? "\u2212" : signed && value.signum() > 0 ? "+" : "") + digits;
    }
}

package dev.sightline.layout.curve;

import dev.sightline.typography.Latin;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/// Values as they are written on a sheet.
final class Numbers {
    private Numbers() {}

    /// A value with a real minus sign, and a plus sign where values below zero are possible too.
    ///
    /// @param language BCP 47 tag of the map's text, which says what stands before decimals
    static String text(String language, BigDecimal value, boolean signed) {
        String sign = value.signum() < 0 ? "\u2212" : signed && value.signum() > 0 ? "+" : "";
        return sign + digits(language, value.abs());
    }

    private static String digits(String language, BigDecimal value) {
        // what most values are looks the same in all of these, and Java is long about finding out
        if (value.scale() == 0 && Latin.isWritten(language)) {
            return value.toString();
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag(language));
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }
}

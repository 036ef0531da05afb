package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonObject;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Numbers within bounds.
///
/// @param whole whether it must have no fraction
record Numbers<N extends Number>(
        BigDecimal least, BigDecimal most, boolean whole, Function<BigDecimal, N> narrow, Function<N, BigDecimal> widen)
        implements Form<N> {
    /// What can be kept at all.
    static final BigDecimal MOST = BigDecimal.TEN.pow(Limits.DIGITS);

    static final BigDecimal LEAST = MOST.negate();

    /// A number with all its digits.
    static Numbers<BigDecimal> decimal(BigDecimal least, BigDecimal most) {
        return new Numbers<>(least, most, false, Function.identity(), Function.identity());
    }

    /// A number with all its digits between two whole ones.
    static Numbers<BigDecimal> between(int least, int most) {
        return decimal(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /// Any number that can be kept.
    static final Numbers<BigDecimal> ANY = decimal(LEAST, MOST);

    /// Any number from 0.
    static final Numbers<BigDecimal> AMOUNT = decimal(BigDecimal.ZERO, MOST);

    /// A part of a whole.
    static final Numbers<BigDecimal> SHARE = between(0, 1);

    /// A whole number.
    static Numbers<Integer> whole(int least, int most) {
        return new Numbers<>(
                BigDecimal.valueOf(least),
                BigDecimal.valueOf(most),
                true,
                BigDecimal::intValueExact,
                BigDecimal::valueOf);
    }

    /// A number of things, from 0.
    static final Numbers<Long> COUNT =
            new Numbers<>(BigDecimal.ZERO, MOST, true, BigDecimal::longValueExact, BigDecimal::valueOf);

    @Override
    public @Nullable N read(Json json, Reading reading) {
        if (!(json instanceof Json.Amount amount)) {
            reading.expected(json, json instanceof Json.Text ? "a number, without quotes" : "a number");
            return null;
        }
        BigDecimal value = kept(amount.digits());
        if (value == null) {
            reading.wrong(
                    json,
                    "is %s, but only %d digits before and after the point can be kept."
                            .formatted(Reading.shortened(amount.digits()), Limits.DIGITS));
            return null;
        }
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            reading.wrong(json, "is " + amount.digits() + ", but must be " + bounds() + ".");
            return null;
        }
        if (whole && value.stripTrailingZeros().scale() > 0) {
            reading.wrong(json, "is " + amount.digits() + ", but must be a whole number.");
            return null;
        }
        return narrow.apply(value);
    }

    /// A number as it was written; null when it is too large or too fine.
    static @Nullable BigDecimal kept(String digits) {
        try {
            BigDecimal value = new BigDecimal(digits);
            boolean fits = value.scale() <= Limits.DIGITS
                    && value.scale() >= -Limits.DIGITS
                    && value.precision() <= 2 * Limits.DIGITS
                    && value.compareTo(MOST) <= 0
                    && value.compareTo(LEAST) >= 0;
            return fits ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private String bounds() {
        if (most.compareTo(MOST) == 0) {
            return "at least " + least.toPlainString();
        }
        return "from " + least.toPlainString() + " to " + most.toPlainString();
    }

    @Override
    public Json write(N value, boolean wholeForm) {
        return Json.amount(widen.apply(value));
    }

    @Override
    public JsonObject schema() {
        return Schemas.number(whole ? "integer" : "number", least, most);
    }
}

package dev.sightline.editor.form;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number within bounds, read and written as people here do.
///
/// @param whole whether it must have no fraction
/// @param percent whether it is kept as a part of 1 and spoken of in percent
/// @param step by how much the keys and buttons change it, as it is spoken of
public record Amount(BigDecimal least, BigDecimal most, boolean whole, boolean percent, BigDecimal step)
        implements Control<Optional<BigDecimal>> {
    private static final int DIGITS = 15;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(DIGITS);
    private static final Pattern FORM = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(\\D\\d{3})+");

    /// Any number that a file keeps.
    public static final Amount ANY = new Amount(MOST.negate(), MOST, false, false, BigDecimal.ONE);

    /// Any number from 0.
    public static final Amount POSITIVE = new Amount(BigDecimal.ZERO, MOST, false, false, BigDecimal.ONE);

    /// A number of things.
    public static final Amount COUNT = new Amount(BigDecimal.ZERO, MOST, true, false, BigDecimal.ONE);

    /// A part of a whole.
    public static final Amount SHARE = new Amount(BigDecimal.ZERO, BigDecimal.ONE, false, true, BigDecimal.valueOf(5));

    /// A number between two whole ones.
    static Amount between(int least, int most) {
        return new Amount(BigDecimal.valueOf(least), BigDecimal.valueOf(most), false, false, BigDecimal.ONE);
    }

    /// A whole number between two.
    static Amount whole(int least, int most, int step) {
        return new Amount(BigDecimal.valueOf(least), BigDecimal.valueOf(most), true, false, BigDecimal.valueOf(step));
    }

    @Override
    public void check(Optional<BigDecimal> value) throws Unfit {
        if (value.isEmpty()) {
            return;
        }
        BigDecimal number = value.get();
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw bounds();
        }
        if (whole && number.stripTrailingZeros().scale() > 0) {
            throw new Unfit("whole");
        }
        if (number.scale() > DIGITS) {
            throw new Unfit("digits", DIGITS);
        }
    }

    private Unfit bounds() {
        if (percent) {
            return new Unfit("percent", spoken(least), spoken(most));
        }
        if (most.compareTo(MOST) < 0) {
            return new Unfit("between", spoken(least), spoken(most));
        }
        return least.signum() == 0 ? new Unfit("least", 0) : new Unfit("digits", DIGITS);
    }

    private String spoken(BigDecimal bound) {
        return (percent ? bound.movePointRight(2) : bound).stripTrailingZeros().toPlainString();
    }

    /// Reads what a person wrote; nothing when it is blank.
    ///
    /// @throws Unfit if it is no number, or one that cannot be kept
    public Optional<BigDecimal> read(String text, Locale locale) throws Unfit {
        String plain = text.replaceAll("[\\s\\h'’%]", "").replace('−', '-');
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        String digits = plain(plain, locale);
        if (!FORM.matcher(digits).matches() || digits.length() > 3 * DIGITS) {
            throw percent ? new Unfit("share") : whole ? new Unfit("whole") : new Unfit("number");
        }
        BigDecimal number = new BigDecimal(digits);
        Optional<BigDecimal> value = Optional.of(percent ? number.movePointLeft(2) : number);
        check(value);
        return value;
    }

    /// With a point where the fraction begins and nothing between the other digits.
    private static String plain(String text, Locale locale) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (point >= 0 && comma >= 0) {
            char fraction = text.charAt(Math.max(point, comma));
            return text.replace(fraction == ',' ? "." : ",", "").replace(',', '.');
        }
        char sign = point >= 0 ? '.' : ',';
        char usual = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        boolean grouped = GROUPED.matcher(text).matches() && sign != usual;
        return grouped ? text.replace(String.valueOf(sign), "") : text.replace(',', '.');
    }

    /// A number as people here write it.
    public String words(Optional<BigDecimal> value, Locale locale) {
        return value.map(number -> {
                    BigDecimal spoken = (percent ? number.movePointRight(2) : number).stripTrailingZeros();
                    String plain = spoken.toPlainString();
                    return plain.replace(
                            '.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
                })
                .orElse("");
    }

    /// The next number up or down; the nearest bound beyond the last, and 0 or the lowest where none was.
    public BigDecimal stepped(Optional<BigDecimal> from, int by) {
        BigDecimal unit = percent ? step.movePointLeft(2) : step;
        BigDecimal next = from.map(number -> number.add(unit.multiply(BigDecimal.valueOf(by))))
                .orElse(least.signum() > 0 ? least : BigDecimal.ZERO);
        return next.max(least).min(most);
    }
}

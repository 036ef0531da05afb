package dev.sightline.model;

import org.jspecify.annotations.Nullable;

/// A place in an order that always has room between two others: texts of digits in base 62, compared as texts.
///
/// The last digit is never the lowest one, so that something always fits before. Elements of equal rank are ordered by
/// id.
public record Rank(String digits) implements Comparable<Rank> {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BASE = 62;

    /// The ranks that most lists begin with, so that each is there once.
    private static final @Nullable Rank[] EARLY = new Rank[2048];

    /// The rank of the only one.
    public static final Rank FIRST = nth(0);

    /// The rank of the element at an index of a list that is ranked from nothing; five digits, 0 to 14,776,335.
    public static Rank nth(int index) {
        if (index >= EARLY.length) {
            return made(index);
        }
        Rank known = EARLY[index];
        if (known == null) {
            known = made(index);
            // whoever comes first: all are alike
            EARLY[index] = known;
        }
        return known;
    }

    private static Rank made(int index) {
        char[] digits = new char[5];
        digits[4] = 'V';
        int rest = index;
        for (int i = 3; i >= 0; i--) {
            digits[i] = ALPHABET.charAt(rest % BASE);
            rest /= BASE;
        }
        return new Rank(new String(digits));
    }

    /// A rank before this one.
    public Rank before() {
        return new Rank(middle("", digits));
    }

    /// A rank after this one: that of the next element of a list, so that what is added at the end again and again
    /// stays short.
    public Rank after() {
        int index = 0;
        for (int i = 0; i < 4; i++) {
            index = index * BASE + (i < digits.length() ? ALPHABET.indexOf(digits.charAt(i)) : 0);
        }
        if (index + 1 < BASE * BASE * BASE * BASE) {
            return nth(index + 1);
        }
        for (int i = 4; i < digits.length(); i++) {
            int digit = ALPHABET.indexOf(digits.charAt(i));
            if (digit < BASE - 1) {
                return new Rank(digits.substring(0, i) + ALPHABET.charAt(digit + 1));
            }
        }
        return new Rank(digits + ALPHABET.charAt(BASE / 2));
    }

    /// A rank between two others.
    ///
    /// @throws IllegalArgumentException if the first is not below the second
    public static Rank between(Rank low, Rank high) {
        if (low.compareTo(high) >= 0) {
            throw new IllegalArgumentException("No rank lies between " + low.digits + " and " + high.digits);
        }
        return new Rank(middle(low.digits, high.digits));
    }

    /// The digits half way between two fractions `0.low` and `0.high`; `low` may be empty for 0.
    private static String middle(String low, String high) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        boolean open = false;
        while (true) {
            int a = at < low.length() ? ALPHABET.indexOf(low.charAt(at)) : 0;
            int b = open ? BASE : at < high.length() ? ALPHABET.indexOf(high.charAt(at)) : 0;
            if (b - a > 1) {
                return result.append(ALPHABET.charAt((a + b) / 2)).toString();
            }
            result.append(ALPHABET.charAt(a));
            open = open || b - a == 1;
            at++;
        }
    }

    @Override
    public int compareTo(Rank other) {
        return digits.compareTo(other.digits);
    }
}

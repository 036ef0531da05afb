package dev.sightline.model;

import org.jspecify.annotations.Nullable;

/// The name by which one element is referred to; unique in its document, short and readable, such as `stage-book`.
///
/// @param <T> what it is the id of, so that one kind cannot be given for another
@SuppressWarnings("UnusedTypeParameter") // a phantom: it only keeps one kind from being given for another
public record Id<T extends Element>(String value) implements Comparable<Id<?>> {
    private static final int LONGEST = 120;
    private static final int LETTERS_AND_DIGITS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    /// An id, without checking its form.
    public static <T extends Element> Id<T> of(String value) {
        return new Id<>(value);
    }

    /// Whether a text can be an id: a letter or digit, then at most 119 letters, digits, `.`, `_`, `:` or `-`.
    public static boolean isForm(String value) {
        int count = plainStart(value);
        if (count == value.length()) {
            return count > 0 && count <= LONGEST;
        }
        count = 0;
        for (int i = 0; i < value.length(); count++) {
            int c = value.codePointAt(i);
            if (count == LONGEST || !isPart(c, count > 0)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return count > 0;
    }

    /// How many characters from the start are letters, digits and signs of ASCII that may stand there.
    private static int plainStart(String value) {
        int i = 0;
        while (i < value.length()) {
            char c = value.charAt(i);
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= '0' && c <= '9';
            if (!letter && (i == 0 || c != '-' && c != '_' && c != '.' && c != ':')) {
                return i;
            }
            i++;
        }
        return i;
    }

    /// @param inside whether it is not the first
    private static boolean isPart(int c, boolean inside) {
        int type = 1 << Character.getType(c);
        return (type & LETTERS_AND_DIGITS) != 0
                || inside && ((type & MARKS) != 0 || c == '.' || c == '_' || c == ':' || c == '-');
    }

    // written out, as ids are compared before anything else is: a record's own takes its first milliseconds to be made

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Id<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

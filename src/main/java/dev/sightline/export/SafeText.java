package dev.sightline.export;

/// Text that may stand in a file: no halves of surrogate pairs, no control characters, no characters that are none.
final class SafeText {
    private SafeText() {}

    /// The text with every control character as a space and everything that is no character as U+FFFD; the same object
    /// if nothing is wrong.
    static String of(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (point != safe(point)) {
                return repaired(text, i);
            }
            i += Character.charCount(point);
        }
        return text;
    }

    private static String repaired(String text, int from) {
        StringBuilder repaired = new StringBuilder(text.length()).append(text, 0, from);
        text.substring(from).codePoints().map(SafeText::safe).forEach(repaired::appendCodePoint);
        return repaired.toString();
    }

    private static int safe(int point) {
        if (point < ' ' || point >= 0x7F && point < 0xA0) {
            return ' ';
        }
        boolean none = point >= 0xD800 && point <= 0xDFFF
                || point >= 0xFDD0 && point <= 0xFDEF
                || (point & 0xFFFE) == 0xFFFE
                || point == 0xFEFF;
        return none ? 0xFFFD : point;
    }

    /// At most so many UTF-16 units of the text, never ending within a surrogate pair.
    static int cut(String text, int most) {
        if (text.length() <= most) {
            return text.length();
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }

    /// A single line for a list or a title: runs of white space as one space, at most so many units.
    static String line(String text, int most) {
        String line = of(text).strip().replaceAll("\\s+", " ");
        return line.length() <= most
                ? line
                : line.substring(0, cut(line, most - 1)).strip() + "…";
    }

    /// Whether two texts are the same but for white space.
    static boolean same(String one, String other) {
        int i = 0;
        int j = 0;
        while (true) {
            i = skipSpace(one, i);
            j = skipSpace(other, j);
            if (i == one.length() || j == other.length()) {
                return i == one.length() && j == other.length();
            }
            if (one.charAt(i++) != other.charAt(j++)) {
                return false;
            }
        }
    }

    static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == 0xA0 || c == 0x200B || c == 0xAD;
    }
}

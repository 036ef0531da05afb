package dev.sightline.typography;

/// A text made safe to set: one kind of line end, no control characters, no half of a surrogate pair.
final class PlainText {
    private PlainText() {}

    /// Tabs become em spaces, which break and stretch alike but have a glyph; every sort of line end becomes a line
    /// feed; other controls go; an unpaired surrogate becomes the replacement character.
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isAwkward(text.charAt(i))) {
                return cleaned(text, i);
            }
        }
        return text;
    }

    private static boolean isAwkward(char c) {
        return c < ' ' && c != '\n' || c >= 0x7F && c <= 0x9F || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c);
    }

    private static String cleaned(String text, int from) {
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean more = i + 1 < text.length();
            if (!isAwkward(c)) {
                clean.append(c);
            } else if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c) && more && Character.isLowSurrogate(text.charAt(i + 1))) {
                    clean.append(c).append(text.charAt(++i));
                } else {
                    clean.append('\uFFFD');
                }
            } else if (c == '\t') {
                clean.append('\u2003');
            } else if (endsLine(c) && !(c == '\r' && more && text.charAt(i + 1) == '\n')) {
                clean.append('\n');
            }
        }
        return clean.toString();
    }

    private static boolean endsLine(char c) {
        return switch (c) {
            case '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }
}

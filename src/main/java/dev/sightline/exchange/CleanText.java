package dev.sightline.exchange;

/// Text as it may stand on a card: without formatting, invisible leftovers and stray blanks.
final class CleanText {
    /// A longer text than this is a document, not a card.
    static final int LONGEST = 10_000;

    private CleanText() {}

    /// The text with plain blanks, `\n` between lines, no blank at the end of a line and no empty line at either end.
    static String of(String raw) {
        StringBuilder clean = new StringBuilder(Math.min(raw.length(), LONGEST));
        int breaks = 0;
        boolean blank = false;
        for (int i = 0; i < raw.length() && clean.length() < LONGEST; ) {
            int c = raw.codePointAt(i);
            i += Character.charCount(c);
            if (isBreak(c, i < raw.length() ? raw.charAt(i) : 0)) {
                breaks++;
                blank = false;
            } else if (isBlank(c)) {
                blank = true;
            } else if (!isLeftover(c)) {
                if (!clean.isEmpty()) {
                    clean.repeat("\n", Math.min(breaks, 2));
                    if (blank && breaks == 0) {
                        clean.append(' ');
                    }
                }
                breaks = 0;
                blank = false;
                clean.appendCodePoint(c);
            }
        }
        if (clean.length() >= LONGEST) {
            clean.append('…');
        }
        return clean.toString();
    }

    /// Whether a line ends here; `\r\n` ends it once.
    private static boolean isBreak(int c, char next) {
        return switch (c) {
            case '\n', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> true;
            case '\r' -> next != '\n';
            default -> false;
        };
    }

    private static boolean isBlank(int c) {
        return c == '\t' || c == ' ' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /// What no reader sees and no file should keep. Joiners and direction marks stay: they shape what is seen.
    private static boolean isLeftover(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> true;
            // soft hyphen, zero width space, word joiner, byte order mark, object replacement
            default -> c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0xFFFC;
        };
    }
}

package dev.sightline.ui.canvas;

/// Text as a person may bring it from anywhere, made plain.
final class PlainWords {
    private PlainWords() {}

    /// Without control characters; line ends of all systems become line feeds, tabs become spaces.
    static String clean(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int[] points = text.replace("\r\n", "\n").codePoints().toArray();
        for (int point : points) {
            switch (point) {
                case '\n', '\r', 0x85, 0x2028, 0x2029, 0x0B, 0x0C -> plain.append('\n');
                case '\t', 0xA0 -> plain.append(' ');
                default -> {
                    if (!isRemoved(point)) {
                        plain.appendCodePoint(point);
                    }
                }
            }
        }
        return plain.toString();
    }

    /// Controls, halves of pairs, and what turns the direction of text around it or stands for formatting.
    private static boolean isRemoved(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069
                || point == 0xFEFF
                || point >= 0xFFF9 && point <= 0xFFFC;
    }

    /// Whether its first letter with a direction reads from right to left.
    static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            switch (Character.getDirectionality(point)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> i += Character.charCount(point);
            }
        }
        return false;
    }
}

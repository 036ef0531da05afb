package dev.sightline.file.json;

/// Characters of more than one byte in UTF-8.
final class Utf8 {
    /// What is no sound character: cut off, written longer than it need be, half of a pair, or beyond Unicode.
    static final int UNSOUND = -1;

    private Utf8() {}

    /// The character that begins at a byte beyond ASCII; [#UNSOUND] when it is not sound.
    static int at(byte[] bytes, int at) {
        int first = bytes[at];
        if (first >> 5 == -2) {
            int point = (first & 0x1F) << 6 | rest(bytes, at + 1);
            return point >= 0x80 ? point : UNSOUND;
        } else if (first >> 4 == -2) {
            int point = (first & 0x0F) << 12 | rest(bytes, at + 1) << 6 | rest(bytes, at + 2);
            return point >= 0x800 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                    ? point
                    : UNSOUND;
        } else if (first >> 3 == -2) {
            int point =
                    (first & 0x07) << 18 | rest(bytes, at + 1) << 12 | rest(bytes, at + 2) << 6 | rest(bytes, at + 3);
            return point >= 0x10000 && point <= Character.MAX_CODE_POINT ? point : UNSOUND;
        }
        return UNSOUND;
    }

    /// The six bits of a byte that goes on with a character; negative when it does not.
    private static int rest(byte[] bytes, int at) {
        int b = at < bytes.length ? bytes[at] & 0xFF : 0;
        return (b & 0xC0) == 0x80 ? b & 0x3F : -1;
    }

    /// How many bytes stand for a sound character beyond ASCII.
    static int length(int point) {
        return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}

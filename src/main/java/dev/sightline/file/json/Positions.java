package dev.sightline.file.json;

import java.util.Arrays;

/// Lines and columns of a text in UTF-8, counted as an editor counts them: from 1, in characters.
public final class Positions {
    private final byte[] bytes;
    private int[] starts = new int[64];
    private int lines = 1;

    /// The positions of a text.
    public Positions(byte[] utf8) {
        this.bytes = utf8;
        for (int i = 0; i < utf8.length; i++) {
            if (utf8[i] == '\n') {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
    }

    /// The line in which a byte stands.
    public int line(int offset) {
        int at = Arrays.binarySearch(starts, 0, lines, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /// The place of a byte's character in its line.
    public int column(int offset) {
        int column = 1;
        for (int i = starts[line(offset) - 1]; i < Math.min(offset, bytes.length); i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return column;
    }

    /// Where the name of a member begins whose value begins at an offset.
    public static int nameBefore(byte[] utf8, int valueOffset) {
        int i = valueOffset - 1;
        while (i > 0 && utf8[i] != '"') {
            i--;
        }
        for (i--; i > 0; i--) {
            if (utf8[i] == '"' && !escaped(utf8, i)) {
                break;
            }
        }
        return Math.max(i, 0);
    }

    private static boolean escaped(byte[] utf8, int quote) {
        int slashes = 0;
        while (quote - 1 - slashes >= 0 && utf8[quote - 1 - slashes] == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }
}

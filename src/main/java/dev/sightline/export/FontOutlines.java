package dev.sightline.export;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The tables of a TrueType font, and in them where each glyph's outline lies and which others it is composed of.
/// Source: OpenType 1.9, tables `head`, `maxp`, `loca` and `glyf`.
final class FontOutlines {
    private static final int WORDS = 0x0001;
    private static final int ONE_SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    /// The head of an outline: how many contours, and its box.
    private static final int HEAD = 10;

    private final ByteBuffer font;
    private final Map<String, int[]> places = new TreeMap<>();

    /// @param font the whole file, from its beginning
    FontOutlines(ByteBuffer font) {
        this.font = font;
        int count = font.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            StringBuilder tag = new StringBuilder(4);
            for (int c = 0; c < 4; c++) {
                tag.append((char) font.get(entry + c));
            }
            places.put(tag.toString(), new int[] {font.getInt(entry + 8), font.getInt(entry + 12)});
        }
    }

    /// Whether there is a table, by its tag.
    boolean has(String tag) {
        return places.containsKey(tag);
    }

    /// A copy of a table.
    byte[] table(String tag) {
        int[] place = place(tag);
        byte[] bytes = new byte[place[1]];
        font.get(place[0], bytes);
        return bytes;
    }

    private int[] place(String tag) {
        int[] place = places.get(tag);
        if (place == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return place;
    }

    /// Two bytes of a table as a number below zero too.
    int signed(String tag, int at) {
        return font.getShort(place(tag)[0] + at);
    }

    /// Two bytes of a table as a number not below zero.
    int unsigned(String tag, int at) {
        return font.getChar(place(tag)[0] + at);
    }

    /// Four bytes of a table.
    int four(String tag, int at) {
        return font.getInt(place(tag)[0] + at);
    }

    int count() {
        return unsigned("maxp", 4);
    }

    boolean longOffsets() {
        return signed("head", 50) == 1;
    }

    private int offset(int glyph) {
        return longOffsets() ? four("loca", 4 * glyph) : unsigned("loca", 2 * glyph) * 2;
    }

    /// How many bytes the outline of a glyph has; none for a space.
    int size(int glyph) {
        return offset(glyph + 1) - offset(glyph);
    }

    /// Puts the outline of a glyph where a buffer stands.
    void put(int glyph, ByteBuffer to) {
        int size = size(glyph);
        to.put(to.position(), font, place("glyf")[0] + offset(glyph), size);
        to.position(to.position() + size);
    }

    /// Glyphs and all that they are composed of; always with the first, which shows what is missing.
    BitSet withParts(Collection<Integer> glyphs) {
        BitSet all = new BitSet();
        Deque<Integer> toFollow = new ArrayDeque<>();
        toFollow.add(0);
        toFollow.addAll(glyphs);
        while (!toFollow.isEmpty()) {
            int glyph = toFollow.remove();
            if (glyph < count() && !all.get(glyph)) {
                all.set(glyph);
                int start = place("glyf")[0] + offset(glyph);
                for (int part : size(glyph) == 0 ? List.<Integer>of() : parts(font, start)) {
                    toFollow.add((int) font.getChar(start + part));
                }
            }
        }
        return all;
    }

    /// Where an outline names the glyphs that it is composed of, from its beginning; nowhere if it has contours of its
    /// own.
    ///
    /// @param start where it begins in a buffer
    static List<Integer> parts(ByteBuffer outlines, int start) {
        List<Integer> parts = new ArrayList<>();
        if (outlines.getShort(start) >= 0) {
            return parts;
        }
        int at = HEAD;
        int flags;
        do {
            flags = outlines.getShort(start + at);
            parts.add(at + 2);
            at += (flags & WORDS) != 0 ? 8 : 6;
            at += (flags & ONE_SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        } while ((flags & MORE) != 0);
        return parts;
    }
}

package dev.sightline.export;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The used part of a TrueType font. Glyphs keep their numbers and unused ones become empty, so that the tables for
/// shaping (marks, joining, conjuncts, kerning) stay true as they are; FontBox's subsetter would number the glyphs anew
/// and drop those tables. Source: OpenType 1.9.
final class FontSubset {
    private static final String[] KEPT = {
        "GDEF", "GPOS", "GSUB", "OS/2", "cvt ", "fpgm", "gasp", "head", "hhea", "maxp", "name", "prep"
    };

    private final ByteBuffer font;
    private final TreeMap<String, int[]> places = new TreeMap<>();

    FontSubset(byte[] file) {
        font = ByteBuffer.wrap(file);
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

    /// The tables of the subset.
    ///
    /// @param glyphs the glyphs that are drawn; those they are composed of need not be among them
    /// @param characters which characters are in use, and the glyph of each
    SortedMap<String, byte[]> tables(BitSet glyphs, SortedMap<Integer, Integer> characters) {
        BitSet drawn = withParts(glyphs);
        TreeMap<String, byte[]> tables = new TreeMap<>();
        for (String tag : KEPT) {
            if (places.containsKey(tag)) {
                tables.put(tag, table(tag));
            }
        }
        tables.put("cmap", CharacterMap.of(characters));
        tables.put("post", post());
        tables.put("hmtx", widths(drawn));
        outlines(drawn, tables);
        return tables;
    }

    private byte[] table(String tag) {
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

    private int glyphCount() {
        return font.getShort(place("maxp")[0] + 4) & 0xFFFF;
    }

    private boolean longOffsets() {
        return font.getShort(place("head")[0] + 50) == 1;
    }

    private int offset(int glyph) {
        int loca = place("loca")[0];
        return longOffsets() ? font.getInt(loca + 4 * glyph) : (font.getShort(loca + 2 * glyph) & 0xFFFF) * 2;
    }

    /// The glyphs and all that they are composed of; always with the first, which shows what is missing.
    private BitSet withParts(BitSet glyphs) {
        BitSet all = new BitSet();
        Deque<Integer> toFollow = new ArrayDeque<>();
        toFollow.add(0);
        glyphs.stream().filter(glyph -> glyph < glyphCount()).forEach(toFollow::add);
        while (!toFollow.isEmpty()) {
            int glyph = toFollow.remove();
            if (!all.get(glyph)) {
                all.set(glyph);
                parts(glyph, toFollow);
            }
        }
        return all;
    }

    private void parts(int glyph, Deque<Integer> parts) {
        int at = place("glyf")[0] + offset(glyph);
        if (offset(glyph + 1) == offset(glyph) || font.getShort(at) >= 0) {
            return;
        }
        at += 10;
        int flags;
        do {
            flags = font.getShort(at);
            parts.add(font.getShort(at + 2) & 0xFFFF);
            at += (flags & 1) != 0 ? 8 : 6;
            at += (flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
        } while ((flags & 0x20) != 0);
    }

    private void outlines(BitSet drawn, Map<String, byte[]> tables) {
        int count = glyphCount();
        int glyf = place("glyf")[0];
        int length = drawn.stream()
                .map(glyph -> padded(offset(glyph + 1) - offset(glyph)))
                .sum();
        ByteBuffer outlines = ByteBuffer.allocate(length);
        ByteBuffer offsets = ByteBuffer.allocate((count + 1) * (longOffsets() ? 4 : 2));
        for (int glyph = 0; glyph <= count; glyph++) {
            if (longOffsets()) {
                offsets.putInt(outlines.position());
            } else {
                offsets.putShort((short) (outlines.position() / 2));
            }
            if (glyph < count && drawn.get(glyph)) {
                int size = offset(glyph + 1) - offset(glyph);
                outlines.put(font.array(), glyf + offset(glyph), size);
                outlines.position(outlines.position() + padded(size) - size);
            }
        }
        tables.put("glyf", outlines.array());
        tables.put("loca", offsets.array());
    }

    /// Short offsets count in pairs of bytes.
    private static int padded(int size) {
        return size + 1 & ~1;
    }

    /// The table of widths, with nought for every unused glyph: that is what makes it small when packed.
    private byte[] widths(BitSet drawn) {
        byte[] table = table("hmtx");
        int full = font.getShort(place("hhea")[0] + 34) & 0xFFFF;
        // the last full entry also tells the width of all glyphs after it
        for (int glyph = 0; glyph < full - 1; glyph++) {
            if (!drawn.get(glyph)) {
                ByteBuffer.wrap(table).putInt(4 * glyph, 0);
            }
        }
        return table;
    }

    /// A table for PostScript without glyph names.
    private byte[] post() {
        ByteBuffer post = ByteBuffer.allocate(32);
        post.put(table("post"), 0, 32);
        return post.putInt(0, 0x00030000).array();
    }
}

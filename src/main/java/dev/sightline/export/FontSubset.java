package dev.sightline.export;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
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

    private static final List<String> WHOLE = List.of(
            "CFF ", "GDEF", "GPOS", "GSUB", "OS/2", "VORG", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post");

    private final FontOutlines font;

    FontSubset(byte[] file) {
        font = new FontOutlines(ByteBuffer.wrap(file));
    }

    /// The tables of the subset.
    ///
    /// @param glyphs the glyphs that are drawn; those they are composed of need not be among them
    /// @param characters which characters are in use, and the glyph of each
    SortedMap<String, byte[]> tables(BitSet glyphs, SortedMap<Integer, Integer> characters) {
        BitSet drawn = font.withParts(glyphs.stream().boxed().toList());
        TreeMap<String, byte[]> tables = new TreeMap<>();
        for (String tag : KEPT) {
            if (font.has(tag)) {
                tables.put(tag, font.table(tag));
            }
        }
        tables.put("cmap", CharacterMap.of(characters));
        tables.put("post", post());
        tables.put("hmtx", widths(drawn));
        outlines(drawn, tables);
        return tables;
    }

    /// All tables that a viewer needs of a font with PostScript outlines, which is not cut down.
    SortedMap<String, byte[]> whole() {
        TreeMap<String, byte[]> tables = new TreeMap<>();
        for (String tag : WHOLE) {
            if (font.has(tag)) {
                tables.put(tag, font.table(tag));
            }
        }
        return tables;
    }

    private void outlines(BitSet drawn, Map<String, byte[]> tables) {
        int count = font.count();
        boolean wide = font.longOffsets();
        int length = drawn.stream().map(glyph -> padded(font.size(glyph))).sum();
        ByteBuffer outlines = ByteBuffer.allocate(length);
        ByteBuffer offsets = ByteBuffer.allocate((count + 1) * (wide ? 4 : 2));
        for (int glyph = 0; glyph <= count; glyph++) {
            if (wide) {
                offsets.putInt(outlines.position());
            } else {
                offsets.putShort((short) (outlines.position() / 2));
            }
            if (glyph < count && drawn.get(glyph)) {
                font.put(glyph, outlines);
                outlines.position(padded(outlines.position()));
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
        byte[] table = font.table("hmtx");
        int full = font.unsigned("hhea", 34);
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
        post.put(font.table("post"), 0, 32);
        return post.putInt(0, 0x00030000).array();
    }
}

package dev.sightline.export;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The used glyphs of a TrueType font as a font file of its own: numbered anew, in their old order, behind glyph 0,
/// which shows what is missing. It holds what a viewer needs to draw them; names, characters and layout rules stay
/// behind. Source: ISO 32000-1, 9.9; OpenType 1.9.
///
/// FontBox could cut it too, but reads all tables of the font first, which takes longer than to set a map.
final class PdfFontSubset {
    private static final String[] AS_THEY_ARE = {"cvt ", "fpgm", "gasp", "prep"};
    private static final int MAGIC = 0xB1B0AFBA;

    private final FontOutlines font;
    private final BitSet drawn;
    private final int[] numbers;

    /// @param glyphs those that are drawn; what they are composed of need not be among them
    PdfFontSubset(FontOutlines font, Collection<Integer> glyphs) {
        this.font = font;
        drawn = font.withParts(glyphs);
        numbers = new int[drawn.length()];
        int next = 0;
        for (int glyph = 0; glyph < numbers.length; glyph++) {
            numbers[glyph] = drawn.get(glyph) ? next++ : 0;
        }
    }

    /// What a glyph is numbered here; 0 if it is not drawn.
    int number(int glyph) {
        return glyph < numbers.length ? numbers[glyph] : 0;
    }

    /// The font file.
    byte[] file() {
        TreeMap<String, byte[]> tables = new TreeMap<>();
        for (String tag : AS_THEY_ARE) {
            if (font.has(tag)) {
                tables.put(tag, font.table(tag));
            }
        }
        outlines(tables);
        tables.put("hmtx", widths());
        tables.put("hhea", with(font.table("hhea"), 34, drawn.cardinality()));
        tables.put("maxp", with(font.table("maxp"), 4, drawn.cardinality()));
        // offsets of four bytes
        byte[] head = with(font.table("head"), 50, 1);
        ByteBuffer.wrap(head).putInt(8, 0);
        tables.put("head", head);
        return file(tables);
    }

    private static byte[] with(byte[] table, int at, int number) {
        ByteBuffer.wrap(table).putShort(at, (short) number);
        return table;
    }

    private void outlines(Map<String, byte[]> tables) {
        int length = drawn.stream().map(glyph -> padded(font.size(glyph))).sum();
        ByteBuffer outlines = ByteBuffer.allocate(length);
        ByteBuffer offsets = ByteBuffer.allocate(4 * (drawn.cardinality() + 1)).putInt(0);
        drawn.stream().forEach(glyph -> {
            int start = outlines.position();
            font.put(glyph, outlines);
            if (outlines.position() > start) {
                for (int part : FontOutlines.parts(outlines, start)) {
                    outlines.putShort(start + part, (short) number(outlines.getChar(start + part)));
                }
            }
            outlines.position(padded(outlines.position()));
            offsets.putInt(outlines.position());
        });
        tables.put("glyf", outlines.array());
        tables.put("loca", offsets.array());
    }

    private byte[] widths() {
        int full = font.unsigned("hhea", 34);
        ByteBuffer widths = ByteBuffer.allocate(4 * drawn.cardinality());
        drawn.stream().forEach(glyph -> {
            // after the last full entry only the bearings stand, and all are as wide as that
            int bearing = glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full);
            widths.putShort((short) font.unsigned("hmtx", 4 * Math.min(glyph, full - 1)));
            widths.putShort((short) font.signed("hmtx", bearing));
        });
        return widths.array();
    }

    private static byte[] file(SortedMap<String, byte[]> tables) {
        int count = tables.size();
        int at = 12 + 16 * count;
        int length = at
                + tables.values().stream()
                        .mapToInt(table -> padded(table.length))
                        .sum();
        int power = Integer.highestOneBit(count);
        ByteBuffer out = ByteBuffer.allocate(length).putInt(0x00010000).putShort((short) count);
        out.putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) (16 * (count - power)));
        int head = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            out.put(at, table);
            for (int c = 0; c < 4; c++) {
                out.put((byte) entry.getKey().charAt(c));
            }
            out.putInt(sum(out, at, padded(table.length))).putInt(at).putInt(table.length);
            head = entry.getKey().equals("head") ? at : head;
            at += padded(table.length);
        }
        return out.putInt(head + 8, MAGIC - sum(out, 0, length)).array();
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int i = 0; i < length; i += 4) {
            sum += file.getInt(from + i);
        }
        return sum;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}

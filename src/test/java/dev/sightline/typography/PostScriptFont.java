package dev.sightline.typography;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

/// A TrueType font with its outlines written as PostScript's, to try fonts of that kind. Sources: Adobe Technical
/// Notes 5176 (CFF) and 5177 (charstrings).
public final class PostScriptFont {
    private static final List<String> KEPT =
            List.of("GDEF", "GPOS", "GSUB", "OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post");

    /// Bytes of a list with the one dictionary that says where the rest lies.
    private static final int DICTIONARY = 34;

    /// The number of the first name that is not one of those that every font has.
    private static final int FIRST_NAME = 391;

    /// Calls the first of fewer than 1240 routines.
    static final byte[] CALL_FIRST = call(0);

    private PostScriptFont() {}

    /// Calls one of fewer than 1240 routines.
    static byte[] call(int routine) {
        return new byte[] {(byte) (routine - 107 + 139), 29};
    }

    /// The font with the first so many of its glyphs drawn.
    public static byte[] of(byte[] trueType, int drawn) throws IOException {
        return of(trueType, drawn, List.of());
    }

    /// The same with routines that glyphs may call; each begins with a call of the first.
    static byte[] of(byte[] trueType, int drawn, List<byte[]> routines) throws IOException {
        TreeMap<String, byte[]> tables = new TreeMap<>();
        ByteBuffer file = ByteBuffer.wrap(trueType);
        for (int entry = 12; entry < 12 + 16 * file.getChar(4); entry += 16) {
            String tag = new String(trueType, entry, 4, StandardCharsets.ISO_8859_1);
            if (KEPT.contains(tag)) {
                byte[] table = new byte[file.getInt(entry + 12)];
                file.get(file.getInt(entry + 8), table);
                tables.put(tag, table);
            }
        }
        tables.put(
                "CFF ", outlines(new TTFParser().parseEmbedded(new ByteArrayInputStream(trueType)), drawn, routines));
        ByteBuffer maxp = ByteBuffer.allocate(6)
                .putInt(0x00005000)
                .putShort(ByteBuffer.wrap(tables.get("maxp")).getShort(4));
        tables.put("maxp", maxp.array());
        return packed(tables);
    }

    private static byte[] packed(Map<String, byte[]> tables) {
        int at = 12 + 16 * tables.size();
        int length = at;
        for (byte[] table : tables.values()) {
            length += table.length + 3 & ~3;
        }
        ByteBuffer out = ByteBuffer.allocate(length);
        out.putInt(ShippedFont.POST_SCRIPT)
                .putShort((short) tables.size())
                .putShort((short) 0)
                .putInt(0);
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(0);
            out.putInt(at).putInt(table.getValue().length);
            out.put(at, table.getValue());
            at += table.getValue().length + 3 & ~3;
        }
        return out.array();
    }

    private static byte[] outlines(TrueTypeFont font, int drawn, List<byte[]> routines) throws IOException {
        List<byte[]> glyphs = new ArrayList<>();
        for (int i = 0; i < font.getNumberOfGlyphs(); i++) {
            glyphs.add(glyph(font.getAdvanceWidth(i), !routines.isEmpty(), path(i < drawn, font, i)));
        }
        byte[] name = index(List.of("Converted".getBytes(StandardCharsets.ISO_8859_1)));
        byte[] common = index(routines);
        byte[] shapes = index(glyphs);
        int count = glyphs.size();
        byte[] charset = ByteBuffer.allocate(5)
                .put((byte) 2)
                .putShort((short) FIRST_NAME)
                .putShort((short) (count - 2))
                .array();
        byte[] names = index(IntStream.range(1, count)
                .mapToObj(i -> ("g" + i).getBytes(StandardCharsets.ISO_8859_1))
                .toList());
        // the width that is usual, which no glyph has
        byte[] usual = {28, 0, 0, 20};
        int top = 4 + name.length + DICTIONARY + names.length + common.length;
        ByteArrayOutputStream dict = new ByteArrayOutputStream();
        place(dict, top);
        dict.write(15);
        place(dict, top + charset.length);
        dict.write(17);
        place(dict, usual.length);
        place(dict, top + charset.length + shapes.length);
        dict.write(18);
        byte[] dicts = index(List.of(dict.toByteArray()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {1, 0, 4, 4});
        for (byte[] part : List.of(name, dicts, names, common)) {
            out.writeBytes(part);
        }
        if (out.size() != top) {
            throw new IllegalStateException(out.size() + " bytes before the outlines, not " + top);
        }
        out.writeBytes(charset);
        out.writeBytes(shapes);
        out.writeBytes(usual);
        return out.toByteArray();
    }

    private static GeneralPath path(boolean drawn, TrueTypeFont font, int glyph) throws IOException {
        GlyphData data = drawn ? font.getGlyph().getGlyph(glyph) : null;
        return data == null ? new GeneralPath() : data.getPath();
    }

    private static byte[] glyph(int width, boolean calling, GeneralPath path) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        number(out, width);
        if (calling) {
            out.writeBytes(CALL_FIRST);
        }
        int x = 0;
        int y = 0;
        double[] to = new double[6];
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(to);
            int[] ends = kind == PathIterator.SEG_QUADTO
                    ? new int[] {
                        round(x + 2 * (to[0] - x) / 3), round(y + 2 * (to[1] - y) / 3),
                        round(to[2] + 2 * (to[0] - to[2]) / 3), round(to[3] + 2 * (to[1] - to[3]) / 3),
                        round(to[2]), round(to[3])
                    }
                    : new int[] {round(to[0]), round(to[1])};
            if (kind == PathIterator.SEG_CLOSE) {
                continue;
            }
            for (int i = 0; i < ends.length; i += 2) {
                number(out, ends[i] - x);
                number(out, ends[i + 1] - y);
                x = ends[i];
                y = ends[i + 1];
            }
            out.write(kind == PathIterator.SEG_MOVETO ? 21 : kind == PathIterator.SEG_LINETO ? 5 : 8);
        }
        out.write(14);
        return out.toByteArray();
    }

    private static int round(double value) {
        return (int) Math.round(value);
    }

    private static void number(ByteArrayOutputStream out, int value) {
        out.write(28);
        out.writeBytes(ByteBuffer.allocate(2).putShort((short) value).array());
    }

    private static void place(ByteArrayOutputStream out, int value) {
        out.write(29);
        out.writeBytes(ByteBuffer.allocate(4).putInt(value).array());
    }

    private static byte[] index(List<byte[]> items) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(2).putShort((short) items.size()).array());
        if (items.isEmpty()) {
            return out.toByteArray();
        }
        out.write(4);
        int at = 1;
        out.writeBytes(ByteBuffer.allocate(4).putInt(at).array());
        for (byte[] item : items) {
            at += item.length;
            out.writeBytes(ByteBuffer.allocate(4).putInt(at).array());
        }
        items.forEach(out::writeBytes);
        return out.toByteArray();
    }
}

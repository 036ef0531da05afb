package dev.sightline.typography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The few tables of a TrueType file that setting text needs: which glyph a character has and how wide it is, and what
/// the font is called.
///
/// They are read here, in a few milliseconds, rather than by FontBox, whose classes a window would otherwise have to
/// load before its first line of text. Source: OpenType 1.9, tables `head`, `hhea`, `hmtx`, `cmap` and `name`.
final class FontTables {
    private static final int PAGE = 256;
    /// More than this a sound font never lists, even twice over.
    private static final int MOST_CHARACTERS = 2 * Character.MAX_CODE_POINT;

    private static final int WINDOWS = 3;
    private static final int POST_SCRIPT_NAME = 6;

    private int characters;

    private final ByteBuffer file;
    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final char[] advances;
    private final char[][] pages = new char[(Character.MAX_CODE_POINT + 1) / PAGE][];

    FontTables(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        unitsPerEm = unsigned(table("head") + 18);
        int hhea = table("hhea");
        ascent = file.getShort(hhea + 4);
        descent = -file.getShort(hhea + 6);
        advances = new char[unsigned(hhea + 34)];
        int hmtx = table("hmtx");
        for (int i = 0; i < advances.length; i++) {
            advances[i] = file.getChar(hmtx + 4 * i);
        }
        readCharacters(table("cmap"));
    }

    /// The whole file, to read from.
    ByteBuffer file() {
        return file.asReadOnlyBuffer();
    }

    /// The name by which PostScript knows the font; empty if it has none that can be used.
    Optional<String> postScriptName() {
        int names = table("name");
        int texts = names + unsigned(names + 4);
        for (int i = 0; i < unsigned(names + 2); i++) {
            int entry = names + 6 + 12 * i;
            if (unsigned(entry) == WINDOWS && unsigned(entry + 6) == POST_SCRIPT_NAME) {
                byte[] name = new byte[unsigned(entry + 8)];
                file.get(texts + unsigned(entry + 10), name);
                return Optional.of(new String(name, StandardCharsets.UTF_16BE)).filter(FontTables::isName);
            }
        }
        return Optional.empty();
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() < 64
                && text.chars().allMatch(c -> c > ' ' && c < 0x7F && "[](){}<>/%".indexOf(c) < 0);
    }

    /// Font units to one em.
    int unitsPerEm() {
        return unitsPerEm;
    }

    /// How far the font reaches above the baseline, in font units.
    int ascent() {
        return ascent;
    }

    /// How far the font reaches below the baseline, in font units; positive.
    int descent() {
        return descent;
    }

    /// The glyph of a character; 0 if the font has none.
    int glyph(int codePoint) {
        char[] page = pages[codePoint / PAGE];
        return page == null ? 0 : page[codePoint % PAGE];
    }

    /// The advance of a glyph in font units.
    int advance(int glyph) {
        return advances[Math.min(glyph, advances.length - 1)];
    }

    /// Where a table begins in the file.
    final int table(String tag) {
        return table(file, tag);
    }

    /// Where a table begins in a file.
    static int table(ByteBuffer file, String tag) {
        return file.getInt(entry(file, tag) + 8);
    }

    /// How many bytes a table of a file has.
    static int length(ByteBuffer file, String tag) {
        return file.getInt(entry(file, tag) + 12);
    }

    /// Where the list of tables tells of one: its tag, checksum, place and length.
    static int entry(ByteBuffer file, String tag) {
        int wanted = tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
        int count = file.getChar(4);
        for (int i = 0; i < count; i++) {
            if (file.getInt(12 + 16 * i) == wanted) {
                return 12 + 16 * i;
            }
        }
        throw new UncheckedIOException(new IOException("font without table " + tag));
    }

    private int unsigned(int at) {
        return file.getChar(at);
    }

    private void readCharacters(int cmap) {
        int basic = 0;
        int full = 0;
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int part = cmap + file.getInt(cmap + 4 + 8 * i + 4);
            int format = unsigned(part);
            basic = format == 4 ? part : basic;
            full = format == 12 ? part : full;
        }
        if (full != 0) {
            readGroups(full);
        } else if (basic != 0) {
            readSegments(basic);
        }
    }

    /// Format 12: groups of consecutive characters with consecutive glyphs.
    private void readGroups(int part) {
        int groups = file.getInt(part + 12);
        for (int i = 0; i < groups; i++) {
            int group = part + 16 + 12 * i;
            int first = file.getInt(group);
            int last = Math.min(file.getInt(group + 4), Character.MAX_CODE_POINT);
            int glyph = file.getInt(group + 8);
            for (int c = first; c <= last; c++) {
                put(c, glyph + c - first);
            }
        }
    }

    /// Format 4: segments of the basic plane, with a shift or a list of glyphs each.
    private void readSegments(int part) {
        int twice = unsigned(part + 6);
        int ends = part + 14;
        int starts = ends + twice + 2;
        int shifts = starts + twice;
        int offsets = shifts + twice;
        for (int i = 0; i < twice; i += 2) {
            int first = unsigned(starts + i);
            int last = unsigned(ends + i);
            int shift = unsigned(shifts + i);
            int offset = unsigned(offsets + i);
            for (int c = first; c <= last && c != 0xFFFF; c++) {
                int glyph = c;
                if (offset != 0) {
                    glyph = unsigned(offsets + i + offset + 2 * (c - first));
                }
                put(c, offset != 0 && glyph == 0 ? 0 : glyph + shift & 0xFFFF);
            }
        }
    }

    private void put(int codePoint, int glyph) {
        if (++characters > MOST_CHARACTERS) {
            throw new UncheckedIOException(new IOException("font with more characters than there are"));
        }
        char[] page = pages[codePoint / PAGE];
        if (page == null) {
            page = new char[PAGE];
            pages[codePoint / PAGE] = page;
        }
        page[codePoint % PAGE] = (char) glyph;
    }
}

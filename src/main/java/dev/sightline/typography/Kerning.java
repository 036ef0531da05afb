package dev.sightline.typography;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// How far two neighbouring Latin letters of a font move together or apart, as its table `GPOS` says. Only pairs are
/// read: a font that kerns by longer contexts says more than this. Source: OpenType 1.9, table `GPOS`, lookup type 2.
final class Kerning {
    private static final int LATIN = tag("latn");
    private static final int KERN = tag("kern");
    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;
    /// The one value that a pair has: how far the first glyph moves the text on.
    private static final int ADVANCE = 4;

    private final ByteBuffer file;
    private final List<List<Integer>> lookups = new ArrayList<>();

    /// @throws UncheckedIOException if the font kerns in another way
    Kerning(FontTables font) {
        file = font.file();
        int table = font.table("GPOS");
        int features = table + at(table + 6);
        int list = table + at(table + 8);
        int language = language(table + at(table + 4));
        for (int i = 0; i < at(language + 4); i++) {
            int entry = features + 2 + 6 * at(language + 6 + 2 * i);
            if (file.getInt(entry) == KERN) {
                int feature = features + at(entry + 4);
                for (int k = 0; k < at(feature + 2); k++) {
                    lookups.add(lookup(list + at(list + 2 + 2 * at(feature + 4 + 2 * k))));
                }
            }
        }
    }

    private static int tag(String letters) {
        return letters.charAt(0) << 24 | letters.charAt(1) << 16 | letters.charAt(2) << 8 | letters.charAt(3);
    }

    private int at(int place) {
        return file.getChar(place);
    }

    /// What holds for Latin letters in all languages that are not named.
    private int language(int scripts) {
        for (int i = 0; i < at(scripts); i++) {
            int entry = scripts + 2 + 6 * i;
            if (file.getInt(entry) == LATIN) {
                int script = scripts + at(entry + 4);
                return script + at(script);
            }
        }
        throw otherwise();
    }

    private static UncheckedIOException otherwise() {
        return new UncheckedIOException(new IOException("font that kerns by more than pairs"));
    }

    private List<Integer> lookup(int lookup) {
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < at(lookup + 4); i++) {
            int part = lookup + at(lookup + 6 + 2 * i);
            int type = at(lookup);
            if (type == EXTENSION) {
                type = at(part + 2);
                part += file.getInt(part + 4);
            }
            if (type != PAIRS || at(part + 4) != ADVANCE || at(part + 6) != 0) {
                throw otherwise();
            }
            parts.add(part);
        }
        return parts;
    }

    /// How much further the second of two glyphs stands from the first, in font units; mostly negative or 0.
    int between(int first, int second) {
        int sum = 0;
        for (List<Integer> lookup : lookups) {
            sum += between(lookup, first, second);
        }
        return sum;
    }

    /// Of the parts of a lookup the first that knows the pair tells.
    private int between(List<Integer> parts, int first, int second) {
        for (int part : parts) {
            int covered = covered(part + at(part + 2), first);
            if (covered < 0) {
                continue;
            }
            if (at(part) == 1) {
                int set = part + at(part + 10 + 2 * covered);
                int found = search(set + 2, at(set), 4, second);
                if (found >= 0) {
                    return file.getShort(set + 2 + 4 * found + 2);
                }
            } else {
                int before = classOf(part + at(part + 8), first);
                int after = classOf(part + at(part + 10), second);
                return file.getShort(part + 16 + 2 * (before * at(part + 14) + after));
            }
        }
        return 0;
    }

    /// Where a glyph stands in a coverage table; below 0 if it does not.
    private int covered(int coverage, int glyph) {
        int count = at(coverage + 2);
        if (at(coverage) == 1) {
            return search(coverage + 4, count, 2, glyph);
        }
        int range = range(coverage, glyph);
        return range < 0 ? -1 : at(range + 4) + glyph - at(range);
    }

    /// The class of a glyph; 0 for all that are not named.
    private int classOf(int classes, int glyph) {
        if (at(classes) == 1) {
            int index = glyph - at(classes + 2);
            return index < 0 || index >= at(classes + 4) ? 0 : at(classes + 6 + 2 * index);
        }
        int range = range(classes, glyph);
        return range < 0 ? 0 : at(range + 4);
    }

    /// The range of glyphs in a table of format 2 in which a glyph lies; below 0 if in none.
    private int range(int table, int glyph) {
        int found = search(table + 4, at(table + 2), 6, glyph);
        int index = found >= 0 ? found : -found - 2;
        int range = table + 4 + 6 * index;
        return index >= 0 && glyph <= at(range + 2) ? range : -1;
    }

    /// Where a number stands among records that begin with ascending numbers, as `Arrays.binarySearch` tells it.
    private int search(int start, int count, int size, int wanted) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int value = at(start + size * middle);
            if (value == wanted) {
                return middle;
            }
            if (value < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}

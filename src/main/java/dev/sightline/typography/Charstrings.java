package dev.sightline.typography;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFType1Font;

/// How far the drawing of one glyph with PostScript outlines goes: what is written once may be called many times, by
/// what is called many times itself. Sources: Adobe Technical Notes 5176 (CFF) and 5177 (charstrings).
final class Charstrings {
    /// How many bytes one glyph may be drawn by, with what it calls: 2,000 points take some 20,000.
    private static final int MOST_BYTES = 200_000;

    /// Source: Technical Note 5177, appendix B.
    private static final int DEEPEST = 10;

    private static final int HSTEM = 1;
    private static final int VSTEM = 3;
    private static final int CALL = 10;
    private static final int RETURN = 11;
    private static final int ESCAPE = 12;
    private static final int HSTEM_BEFORE_MASK = 18;
    private static final int HINT_MASK = 19;
    private static final int COUNTER_MASK = 20;
    private static final int VSTEM_BEFORE_MASK = 23;
    private static final int SHORT = 28;
    private static final int CALL_COMMON = 29;
    private static final int FIRST_NUMBER = 32;
    private static final int FIXED = 255;

    private final List<byte[]> common;
    private final List<byte[]> own;
    private int left = MOST_BYTES;
    private int stems;
    /// The numbers since the last command, the last first.
    private final Deque<Integer> numbers = new ArrayDeque<>();

    private Charstrings(List<byte[]> common, List<byte[]> own) {
        this.common = common;
        this.own = own;
    }

    /// Whether a glyph is drawn by no more than any sound font needs.
    static boolean isBounded(CFFFont font, int glyph) {
        List<byte[]> all = font.getCharStringBytes();
        Charstrings drawing = new Charstrings(font.getGlobalSubrIndex(), own(font, glyph));
        return glyph >= all.size() || drawing.run(all.get(glyph), 0);
    }

    private static List<byte[]> own(CFFFont font, int glyph) {
        Map<String, Object> part = switch (font) {
            case CFFCIDFont several ->
                several.getPrivDicts().get(several.getFdSelect().getFDIndex(glyph));
            case CFFType1Font one -> one.getPrivateDict();
            default -> Map.of();
        };
        return part.get("Subrs") instanceof byte[][] known ? List.of(known) : List.of();
    }

    /// Goes through some of it.
    ///
    /// @return whether it ends soon enough
    private boolean run(byte[] bytes, int depth) {
        left -= bytes.length + 1;
        if (left < 0 || depth > DEEPEST) {
            return false;
        }
        for (int i = 0; i < bytes.length; ) {
            int b = bytes[i++] & 0xFF;
            int more = i < bytes.length ? bytes[i] & 0xFF : 0;
            if (b == SHORT || b == FIXED) {
                // of a fraction its whole part
                numbers.push((int) (short) (more << 8 | (i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0)));
                i += b == SHORT ? 2 : 4;
            } else if (b >= FIRST_NUMBER) {
                numbers.push(b < 247 ? b - 139 : b < 251 ? (b - 247 << 8) + more + 108 : -(b - 251 << 8) - more - 108);
                i += b < 247 ? 0 : 1;
            } else if (b == CALL || b == CALL_COMMON) {
                Optional<byte[]> called = called(b == CALL ? own : common);
                if (called.isPresent() && !run(called.get(), depth + 1)) {
                    return false;
                }
            } else {
                i += following(b);
            }
        }
        return true;
    }

    private Optional<byte[]> called(List<byte[]> routines) {
        int count = routines.size();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        int index = numbers.pop() + (count < 1240 ? 107 : count < 33_900 ? 1131 : 32_768);
        return index < 0 || index >= count ? Optional.empty() : Optional.of(routines.get(index));
    }

    /// How many bytes that are no commands follow one.
    private int following(int command) {
        switch (command) {
            case HSTEM, VSTEM, HSTEM_BEFORE_MASK, VSTEM_BEFORE_MASK, HINT_MASK, COUNTER_MASK ->
                stems += numbers.size() / 2;
            default -> {}
        }
        if (command != RETURN) {
            numbers.clear();
        }
        return switch (command) {
            case HINT_MASK, COUNTER_MASK -> (stems + 7) / 8;
            case ESCAPE -> 1;
            default -> 0;
        };
    }
}

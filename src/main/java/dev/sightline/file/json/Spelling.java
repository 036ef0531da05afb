package dev.sightline.file.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The characters of a file, eight bytes at a time where they are plain.
///
/// A short text that stood in the file before is most often given as the very same string, so that the names of fields
/// and the ids of what is referred to are there once and compared at a glance.
final class Spelling {
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long SPACES = ' ' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long SLASHES = '\\' * ONES;
    private static final int WORD = 8;
    private static final int SLOTS = 4096;

    private final byte[] bytes;
    private final ByteBuffer words;
    private final int mask;
    private final @Nullable String[] known;
    private final long[] heads;
    private final long[] tails;
    private char[] spelled = new char[64];
    private int length;

    Spelling(byte[] utf8) {
        bytes = utf8;
        words = ByteBuffer.wrap(utf8).order(ByteOrder.LITTLE_ENDIAN);
        int slots = Math.clamp(Integer.highestOneBit(Math.max(1, utf8.length / 16)), 8, SLOTS);
        mask = slots - 1;
        known = new String[slots];
        heads = new long[slots];
        tails = new long[slots];
    }

    /// Where white space ends that may begin at a byte.
    int afterSpace(int from) {
        int i = from;
        while (i < bytes.length && bytes[i] <= ' ') {
            byte b = bytes[i];
            if (b == '\n') {
                i++;
                long other = 0;
                while (i + WORD <= bytes.length && (other = words.getLong(i) ^ SPACES) == 0) {
                    i += WORD;
                }
                i += other == 0 ? 0 : Long.numberOfTrailingZeros(other) >>> 3;
            } else if (b == ' ' || b == '\r' || b == '\t') {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    /// The first byte of a text that is not simply one of its characters: a quote, a backslash or a control character;
    /// the end of the file when there is none. Where characters beyond ASCII stand before it, its complement.
    int textEnd(int from) {
        int i = from;
        long high = 0;
        while (i + WORD <= bytes.length) {
            long word = words.getLong(i);
            long quote = word ^ QUOTES;
            long slash = word ^ SLASHES;
            // the high bit of each byte that is a quote, a backslash, or below a space; what carries over only reaches
            // bytes behind one that is
            long odd = ((quote - ONES & ~quote) | (slash - ONES & ~slash) | (word - SPACES & ~word)) & HIGHS;
            if (odd != 0) {
                high |= word & Long.lowestOneBit(odd) - 1;
                i += Long.numberOfTrailingZeros(odd) >>> 3;
                return (high & HIGHS) == 0 ? i : ~i;
            }
            high |= word;
            i += WORD;
        }
        while (i < bytes.length && (bytes[i] < 0 || bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\')) {
            high |= bytes[i];
            i++;
        }
        return (high & HIGHS) == 0 ? i : ~i;
    }

    /// A short name of plain characters with the quote behind it, as [#stands] looks for it; 0 for any other.
    static long quoted(String name) {
        if (name.length() >= WORD) {
            return 0;
        }
        long letters = '"';
        for (int i = name.length() - 1; i >= 0; i--) {
            char c = name.charAt(i);
            if (c >= 0x7F || c < ' ' || c == '"' || c == '\\') {
                return 0;
            }
            letters = letters << 8 | c;
        }
        return letters;
    }

    /// Whether given letters begin at a byte.
    ///
    /// @param mask which bits of eight bytes count
    boolean stands(long letters, long mask, int at) {
        return mask != 0 && at + WORD <= bytes.length && (words.getLong(at) & mask) == letters;
    }

    /// The text of plain characters between two bytes.
    String plain(int start, int end) {
        int length = end - start;
        if (length > 2 * WORD || length == 0 || start + WORD > bytes.length) {
            return length == 0 ? "" : new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        }
        long head = words.getLong(start);
        long tail = 0;
        if (length < WORD) {
            head &= (1L << length * WORD) - 1;
        } else {
            tail = words.getLong(end - WORD);
        }
        long mixed = (head ^ tail * 0xC2B2AE3D27D4EB4FL) * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 48) & mask;
        String before = known[slot];
        if (before != null && heads[slot] == head && tails[slot] == tail && before.length() == length) {
            return before;
        }
        String made = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        known[slot] = made;
        heads[slot] = head;
        tails[slot] = tail;
        return made;
    }

    /// The text of characters between two bytes, none of them escaped; null when one is not sound.
    @Nullable
    String decoded(int start, int end) {
        String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
        // stands for what is not sound, unless the file has it
        return text.indexOf('\uFFFD') < 0 || isSound(start, end) ? text : null;
    }

    private boolean isSound(int start, int end) {
        for (int i = start; i < end; ) {
            int point = bytes[i] >= 0 ? bytes[i] : Utf8.at(bytes, i);
            if (point == Utf8.UNSOUND) {
                return false;
            }
            i += bytes[i] >= 0 ? 1 : Utf8.length(point);
        }
        return true;
    }

    /// Spells the text between quotes that begins at a byte out, character by character.
    ///
    /// @param most how many characters it may have; of a longer one only so many and a few more are spelled
    /// @return where its closing quote stands; -1 when it has none or a character in it is not sound
    int spellOut(int start, int most) {
        length = 0;
        int i = start;
        while (i < bytes.length && length <= most) {
            int c = bytes[i];
            if (length + 2 > spelled.length) {
                room(2);
            }
            if (c >= ' ' && c != '\\') {
                if (c == '"') {
                    return i;
                }
                spelled[length++] = (char) c;
                i++;
            } else if (c >= 0) {
                int bytesOfIt = c == '\\' ? escape(i) : 0;
                if (bytesOfIt == 0) {
                    return -1;
                }
                i += bytesOfIt;
            } else {
                int point = Utf8.at(bytes, i);
                if (point == Utf8.UNSOUND) {
                    return -1;
                } else if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                    spelled[length++] = (char) point;
                } else {
                    spelled[length++] = Character.highSurrogate(point);
                    spelled[length++] = Character.lowSurrogate(point);
                }
                i += Utf8.length(point);
            }
        }
        return length > most ? i : -1;
    }

    /// How many characters were spelled out.
    int length() {
        return length;
    }

    /// What was spelled out.
    String spelled() {
        return new String(spelled, 0, length);
    }

    private void room(int more) {
        if (length + more > spelled.length) {
            spelled = Arrays.copyOf(spelled, Math.max(length + more, spelled.length * 2));
        }
    }

    /// Spells the character out that is escaped at a byte.
    ///
    /// @return how many bytes stand for it; 0 when it is not sound
    private int escape(int slash) {
        int c = slash + 1 < bytes.length ? bytes[slash + 1] : 0;
        if (c == 'u') {
            int unit = 0;
            for (int i = slash + 2; i < slash + 6; i++) {
                int digit = i < bytes.length && bytes[i] >= 0 ? Character.digit(bytes[i], 16) : -1;
                if (digit < 0) {
                    return 0;
                }
                unit = unit << 4 | digit;
            }
            spelled[length++] = (char) unit;
            return 6;
        }
        int at = c > 0 ? "\"\\/bfnrt".indexOf(c) : -1;
        if (at < 0) {
            return 0;
        }
        spelled[length++] = "\"\\/\b\f\n\r\t".charAt(at);
        return 2;
    }
}

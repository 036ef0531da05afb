package dev.sightline.file.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The characters of a file, eight bytes at a time where they are plain.
final class Spelling {
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long SPACES = ' ' * ONES;
    private static final long QUOTES = '"' * ONES;
    private static final long SLASHES = '\\' * ONES;
    private static final int WORD = 8;

    /// What stands behind a backslash, and what it means.
    private static final String LETTERS = "\"\\/bfnrt";

    private static final String MEANT = "\"\\/\b\f\n\r\t";

    private final byte[] bytes;
    private final ByteBuffer words;
    private char[] spelled = new char[256];
    private int end;
    private boolean tooLong;

    Spelling(byte[] utf8) {
        bytes = utf8;
        words = ByteBuffer.wrap(utf8).order(ByteOrder.LITTLE_ENDIAN);
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

    /// Whether a word stands at a byte, with the quote that ends it.
    boolean stands(Word word, int at) {
        return word.length > 0
                && at + word.length + WORD <= bytes.length
                && (words.getLong(at) & word.mask) == word.head
                && (word.length < WORD || words.getLong(at + word.length + 1 - WORD) == word.tail);
    }

    /// A name as it stands in a file between quotes, where it is short and plain, so that two steps tell it.
    ///
    /// @param length how many bytes it has; 0 for one that is not told so
    /// @param head the first eight bytes of it and of the quote that ends it, the first of them lowest
    /// @param mask which bits of these count
    /// @param tail the last eight of it and that quote, where it is as long
    record Word(int length, long head, long mask, long tail) {
        private static final Word NONE = new Word(0, 0, 0, 0);

        static Word of(String name) {
            int length = name.length();
            if (length == 0 || length >= 2 * WORD) {
                return NONE;
            }
            long head = 0;
            long tail = 0;
            for (int i = 0; i <= length; i++) {
                char c = i == length ? '"' : name.charAt(i);
                if (i < length && (c >= 0x7F || c < ' ' || c == '"' || c == '\\')) {
                    return NONE;
                }
                head |= i < WORD ? (long) c << i * WORD : 0;
                tail = tail >>> WORD | (long) c << 56;
            }
            return new Word(length, head, length + 1 >= WORD ? -1 : (1L << (length + 1) * WORD) - 1, tail);
        }
    }

    /// The text between quotes that begins at a byte; null when it has no end, or is too long, or something in it is no
    /// sound character.
    ///
    /// @param most how many characters it may have
    @Nullable
    String text(int start, int most) {
        int found = textEnd(start);
        if (found >= 0 && found < bytes.length && bytes[found] == '"' && found - start <= most) {
            end = found;
            return plain(start, found);
        }
        return spelledOut(start, found, most);
    }

    /// Where the quote stands that ends the last text.
    int end() {
        return end;
    }

    /// Whether the last text has too many characters.
    boolean isTooLong() {
        return tooLong;
    }

    /// The text of plain characters between two bytes.
    String plain(int from, int to) {
        return from == to ? "" : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /// A text in which characters are escaped, or beyond ASCII.
    ///
    /// @param firstEnd what [#textEnd] says of its start
    private @Nullable String spelledOut(int start, int firstEnd, int most) {
        int length = 0;
        int from = start;
        for (int found = firstEnd; ; found = textEnd(from)) {
            int to = Math.max(found, ~found);
            // no character has more than three bytes, or four where it counts for two
            tooLong = (to - from) / 3 > most - length;
            if (to == bytes.length || tooLong) {
                return null;
            }
            if (length + to - from >= spelled.length) {
                spelled = Arrays.copyOf(spelled, 2 * (length + to - from) + WORD);
            }
            length = found >= 0 ? spellPlain(from, to, length) : spell(from, to, length);
            tooLong = length > most;
            if (length < 0 || tooLong) {
                return null;
            } else if (bytes[to] == '"') {
                end = to;
                return new String(spelled, 0, length);
            }
            int escaped = spellEscaped(to, length++);
            if (escaped == 0) {
                return null;
            }
            from = to + escaped;
        }
    }

    /// Spells the plain characters between two bytes out.
    ///
    /// @param at where the first of them goes
    /// @return where the next one goes
    private int spellPlain(int from, int to, int at) {
        for (int i = 0; i < to - from; i++) {
            spelled[at + i] = (char) bytes[from + i];
        }
        return at + to - from;
    }

    /// Spells the characters between two bytes out, none of them escaped.
    ///
    /// @param at where the first of them goes
    /// @return where the next one goes; -1 when one is not sound
    private int spell(int from, int to, int at) {
        int next = at;
        for (int i = from; i < to; ) {
            int c = bytes[i];
            if (c >= 0) {
                spelled[next++] = (char) c;
                i++;
                continue;
            }
            int point = Utf8.at(bytes, i);
            if (point == Utf8.UNSOUND) {
                return -1;
            } else if (point < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                spelled[next++] = (char) point;
            } else {
                spelled[next++] = Character.highSurrogate(point);
                spelled[next++] = Character.lowSurrogate(point);
            }
            i += Utf8.length(point);
        }
        return next;
    }

    /// Spells the character out that is escaped at a byte.
    ///
    /// @return how many bytes stand for it; 0 when none is, or it is not sound
    private int spellEscaped(int slash, int at) {
        int c = bytes[slash] == '\\' && slash + 1 < bytes.length ? bytes[slash + 1] : 0;
        if (c == 'u') {
            int unit = 0;
            for (int i = slash + 2; i < slash + 6; i++) {
                int digit = i < bytes.length && bytes[i] >= 0 ? Character.digit(bytes[i], 16) : -1;
                if (digit < 0) {
                    return 0;
                }
                unit = unit << 4 | digit;
            }
            spelled[at] = (char) unit;
            return 6;
        }
        int letter = c > 0 ? LETTERS.indexOf(c) : -1;
        if (letter < 0) {
            return 0;
        }
        spelled[at] = MEANT.charAt(letter);
        return 2;
    }
}

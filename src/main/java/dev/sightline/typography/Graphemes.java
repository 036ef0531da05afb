package dev.sightline.typography;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import java.util.Arrays;
import java.util.BitSet;

/// A text between two line feeds, cut into graphemes: what draws each one, in which direction, how wide it is.
final class Graphemes {
    /// The kinds of graphemes: how they are measured, and whether they are seen at all.
    enum Kind {
        /// Has the sum of its glyphs' advances.
        SIMPLE,
        /// Changes with its neighbours, so whole words are shaped and measured.
        COMPLEX,
        /// One colour emoji.
        EMOJI,
        /// Only steers (soft hyphen, zero-width space, direction marks); left out of the lines.
        UNSEEN
    }

    private static final BreakIterator BOUNDARIES = BreakIterator.getCharacterInstance(ULocale.ROOT);

    private final String text;
    private final TextStyle style;
    private final FontChain chain;
    private final int count;
    private final int[] starts;
    private final Kind[] kinds;
    private final String[] fonts;
    private final byte[] levels;
    private final double[] advances;
    private final BitSet seams = new BitSet();

    /// @param direction the level of the paragraph: 0 left to right, 1 right to left
    Graphemes(String text, TextStyle style, FontChain chain, byte direction) {
        this.text = text;
        this.style = style;
        this.chain = chain;
        starts = withEmojiParts(text, boundaries(text));
        count = starts.length - 1;
        kinds = new Kind[count];
        fonts = new String[count];
        levels = new byte[count];
        advances = new double[count];
        if (direction == 1 || Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            Bidi bidi = new Bidi();
            bidi.setPara(text, direction, null);
            for (int i = 0; i < count; i++) {
                levels[i] = bidi.getLevelAt(starts[i]);
            }
        }
        for (int i = 0; i < count; i++) {
            itemise(i);
        }
        for (int i = 0; i < count; i++) {
            joinNeighbours(i);
        }
        for (int i = 0; i < count; i++) {
            advances[i] = advance(i);
        }
    }

    /// Where the graphemes of a text begin, and its end.
    static int[] boundaries(String text) {
        BreakIterator iterator = BOUNDARIES.clone();
        iterator.setText(text);
        int[] found = new int[text.length() + 1];
        int n = 0;
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            found[n++] = at;
        }
        return Arrays.copyOf(found, n);
    }

    /// A sequence of emoji that has no picture is cut into those that have.
    private static int[] withEmojiParts(String text, int[] bounds) {
        int[] found = new int[text.length() + 1];
        int n = 1;
        for (int i = 1; i < bounds.length; i++) {
            int length = bounds[i] - bounds[i - 1];
            if (length > 1) {
                String grapheme = text.substring(bounds[i - 1], bounds[i]);
                boolean lacking = EmojiPresentation.isWanted(grapheme) && !Emoji.has(grapheme);
                for (int end : lacking ? Emoji.parts(grapheme) : new int[0]) {
                    found[n++] = bounds[i - 1] + end;
                }
            }
            if (found[n - 1] != bounds[i]) {
                found[n++] = bounds[i];
            }
        }
        return Arrays.copyOf(found, n);
    }

    private void itemise(int i) {
        String grapheme = text(i);
        int base = grapheme.codePointAt(0);
        if (isUnseen(grapheme)) {
            kinds[i] = Kind.UNSEEN;
            fonts[i] = "";
        } else if (EmojiPresentation.isWanted(grapheme) && Emoji.has(grapheme)) {
            kinds[i] = Kind.EMOJI;
            fonts[i] = TextRun.EMOJI;
        } else {
            kinds[i] = Scripts.isComplex(base) ? Kind.COMPLEX : Kind.SIMPLE;
            fonts[i] = chain.fontFor(grapheme).key();
        }
    }

    private static boolean isUnseen(String grapheme) {
        return grapheme.codePoints()
                .allMatch(c -> UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT));
    }

    /// Spaces and punctuation between two graphemes of one font stay in it, so that a line is not cut up needlessly.
    private void joinNeighbours(int i) {
        if (kinds[i] != Kind.SIMPLE || !Scripts.isNeutral(text.codePointAt(starts[i]))) {
            return;
        }
        String before = i == 0 ? "" : fonts[i - 1];
        int next = i + 1;
        while (next < count && (kinds[next] == Kind.UNSEEN || Scripts.isNeutral(text.codePointAt(starts[next])))) {
            next++;
        }
        String after = next < count ? fonts[next] : "";
        String wanted = before.isEmpty() ? after : before;
        boolean agreed = !wanted.isEmpty() && (after.isEmpty() || after.equals(wanted));
        boolean letters = !wanted.equals(TextRun.EMOJI) && !wanted.startsWith("NotoEmoji");
        if (agreed && letters && FontChain.hasAll(FontShelf.font(wanted), text(i))) {
            fonts[i] = wanted;
        }
    }

    private double advance(int i) {
        double scaled = switch (kinds[i]) {
            case UNSEEN -> 0;
            case EMOJI -> Emoji.ADVANCE * style.size() + style.tracking();
            case COMPLEX -> Double.NaN;
            case SIMPLE -> {
                ShippedFont font = FontShelf.font(fonts[i]);
                yield units(font, starts[i], starts[i + 1]) * style.size() / font.unitsPerEm() + style.tracking();
            }
        };
        return scaled;
    }

    private int units(ShippedFont font, int from, int to) {
        int sum = 0;
        for (int at = from; at < to; ) {
            int c = text.codePointAt(at);
            if (at == from || !restsOnBase(c)) {
                sum += font.advance(font.glyph(c));
            }
            at += Character.charCount(c);
        }
        return sum;
    }

    private static boolean restsOnBase(int c) {
        int type = UCharacter.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    /// How many graphemes there are.
    int count() {
        return count;
    }

    /// Where a grapheme begins in the text.
    int start(int i) {
        return starts[i];
    }

    /// The characters of a grapheme.
    String text(int i) {
        return text.substring(starts[i], starts[i + 1]);
    }

    Kind kind(int i) {
        return kinds[i];
    }

    /// What draws a grapheme: the key of a font, or the emoji.
    String font(int i) {
        return fonts[i];
    }

    /// Even from left to right, odd from right to left.
    byte level(int i) {
        return levels[i];
    }

    /// Whether a grapheme is white space that vanishes at the end of a line.
    boolean isSpace(int i) {
        char c = text.charAt(starts[i]);
        boolean alone = starts[i + 1] - starts[i] == 1; // a space may carry an accent
        return alone && (c == ' ' || c >= 0x1680 && Character.isWhitespace(c));
    }

    /// Lets words be cut here for measuring: a place where a line may end.
    void seam(int i) {
        seams.set(i);
    }

    /// The unkerned width of some graphemes in points. Words of complex scripts are shaped from seam to seam.
    double width(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; ) {
            if (kinds[i] == Kind.COMPLEX) {
                int end = i + 1;
                while (end < to && isJoined(end)) {
                    end++;
                }
                ShippedFont font = FontShelf.font(fonts[i]);
                sum += Shaper.advance(font, text.substring(starts[i], starts[end]), levels[i] % 2 == 1)
                        * style.size()
                        / font.unitsPerEm();
                i = end;
            } else {
                sum += advances[i++];
            }
        }
        return sum;
    }

    private boolean isJoined(int i) {
        return kinds[i] == Kind.COMPLEX && fonts[i].equals(fonts[i - 1]) && levels[i] == levels[i - 1] && !seams.get(i);
    }
}

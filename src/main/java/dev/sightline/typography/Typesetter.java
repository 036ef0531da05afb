package dev.sightline.typography;

import com.ibm.icu.text.Bidi;
import dev.sightline.drawing.TextStyle;
import java.util.ArrayList;
import java.util.List;

/// Sets text: breaks it into lines that fit a width and splits each line into runs of one font. Safe for many threads.
///
/// Soft hyphens, zero-width spaces and direction marks do their work and are left out of the lines; a line that ends
/// at a soft hyphen shows a hyphen. White space at the end of a line is left out. Tracking follows every grapheme but
/// those of joined-up scripts.
public final class Typesetter {
    private final String family;
    private final String tongue;

    /// One that sets text in the fonts that come with the program.
    public Typesetter() {
        this("");
    }

    /// One that sets text in somebody's own fonts as far as they have its characters.
    ///
    /// @param family as [OwnFonts] calls it; empty for none
    public Typesetter(String family) {
        this(family, "");
    }

    private Typesetter(String family, String tongue) {
        this.family = family;
        this.tongue = tongue;
    }

    /// One that sets texts in a language of their own, whatever it is around them: breaks lines by it, and says of
    /// each piece that it is in it.
    ///
    /// @param tag BCP 47
    public Typesetter speaking(String tag) {
        return new Typesetter(family, tag);
    }

    /// One that sets text in the fonts of a family; this one if it does.
    ///
    /// @param other as [OwnFonts] calls it; empty for none
    public Typesetter in(String other) {
        return other.equals(family) ? this : new Typesetter(other, tongue);
    }

    /// The unkerned width of a part of a run in points.
    ///
    /// @param font the key of the run's font
    public double width(String font, String text, TextStyle style) {
        double plain = PlainLines.of(font).width(text, style);
        if (!Double.isNaN(plain) || !FontShelf.isOwn(font)) {
            return Double.isNaN(plain) ? width(text, style) : plain;
        }
        ShippedFont own = FontShelf.font(font);
        int units = text.codePoints().map(c -> own.advance(own.glyph(c))).sum();
        return units * style.size() / own.unitsPerEm() + (Graphemes.boundaries(text).length - 1) * style.tracking();
    }

    /// The unkerned width of a text on one line, in points; a line feed counts as a space.
    public double width(String text, TextStyle style) {
        String plain = PlainText.of(text).replace('\n', ' ');
        if (plain.isEmpty()) {
            return 0;
        }
        double latin = PlainLines.of(family, style).width(plain, style);
        if (!Double.isNaN(latin)) {
            return latin;
        }
        FontChain chain = new FontChain(family, style.face(), plain, "");
        return new LineFiller(plain, style, Double.POSITIVE_INFINITY, "", chain, direction(plain)).wholeWidth();
    }

    /// A text broken into lines no wider than `width` points; a word too long is broken between graphemes. Line feeds
    /// in the text end lines. An empty text gives no line.
    ///
    /// @param language BCP 47, for the choice of fonts and of line breaks
    public Paragraph paragraph(String text, TextStyle style, double width, String language) {
        return tongue.isEmpty()
                ? set(text, style, width, language)
                : set(text, style, width, tongue).in(tongue);
    }

    private Paragraph set(String text, TextStyle style, double width, String language) {
        String plain = PlainText.of(text);
        byte direction = direction(plain);
        List<Paragraph.Line> lines = new ArrayList<>();
        for (int start = 0; start < plain.length(); ) {
            int feed = plain.indexOf('\n', start);
            int end = feed < 0 ? plain.length() : feed;
            setLines(plain.substring(start, end), style, width, language, direction, lines);
            start = end + 1;
        }
        return new Paragraph(style, lines, direction == 1);
    }

    private void setLines(
            String text, TextStyle style, double width, String language, byte direction, List<Paragraph.Line> lines) {
        if (text.isEmpty()) {
            lines.add(new Paragraph.Line("", 0, List.of()));
        } else if (direction == 1 || !PlainLines.of(family, style).set(text, style, width, language, lines)) {
            FontChain chain = new FontChain(family, style.face(), text, language);
            lines.addAll(new LineFiller(text, style, width, language, chain, direction).lines());
        }
    }

    /// Whether a text reads from right to left: whether its first strong letter does.
    public boolean rightToLeft(String text) {
        return direction(PlainText.of(text)) == 1;
    }

    private static byte direction(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_RIGHT_TO_LEFT) {
                return Bidi.getBaseDirection(text) == Bidi.RTL ? (byte) 1 : (byte) 0;
            }
        }
        return 0;
    }

    /// The Hebrew block, the first one that reads from right to left.
    private static final char FIRST_RIGHT_TO_LEFT = 0x590;
}

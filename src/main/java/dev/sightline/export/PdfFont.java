package dev.sightline.export;

import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.drawing.Typeface;
import dev.sightline.typography.Shaper;
import dev.sightline.typography.ShippedFont;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A shipped font as one document uses it. Its codes are our own, one for each pair of a glyph and the text that it
/// stands for: so a ligature copies as its letters, and an Arabic letter is the same letter in all its forms.
final class PdfFont {
    private static final int MOST_WORDS = 60_000;
    private static final int LONGEST_WORD = 64;
    private static final int MOST_CODES = 50_000;

    private final PdfFile file;
    private final ShippedFont font;
    private final PdfDrawnGlyphs drawn;
    private final String name;
    private final int number;
    private final double thousandth;
    private final Map<Sign, Integer> codes = new HashMap<>();
    private final List<Sign> signs = new ArrayList<>();
    private final List<Integer> codeOf = new ArrayList<>();
    private final Map<Word, PdfWord> words = new HashMap<>();
    private int next = 1;

    /// A glyph and the text that it stands for.
    record Sign(int glyph, String text) {}

    private record Word(String text, boolean rightToLeft, int tracking) {}

    PdfFont(ShippedFont font, PdfFile file, PdfResources resources, PdfDrawnGlyphs drawn) {
        this.drawn = drawn;
        this.file = file;
        this.font = font;
        number = file.reserve();
        name = resources.font(number);
        thousandth = 1000.0 / font.unitsPerEm();
    }

    /// Its name in content streams.
    String name() {
        return name;
    }

    ShippedFont shipped() {
        return font;
    }

    /// The width of a glyph in thousandths of an em, as the file will say: to two decimals.
    double width(int glyph) {
        return PdfBuffer.hundredthsOf(font.advance(glyph) * thousandth) / 100.0;
    }

    /// A word ready to be shown.
    ///
    /// @param tracking extra space after every grapheme, in thousandths of an em
    PdfWord word(String text, boolean rightToLeft, int tracking) throws IOException {
        Word key = new Word(text, rightToLeft, tracking);
        PdfWord known = words.get(key);
        if (known == null) {
            TextRun run = new TextRun(font.key(), text, 0, 0, rightToLeft);
            TextStyle style = new TextStyle(Typeface.REGULAR, 1000, 0, tracking);
            known = new PdfWordWriter(this).write(Shaper.shape(run, style), rightToLeft ? 0 : tracking);
            if (text.length() <= LONGEST_WORD && words.size() < MOST_WORDS) {
                words.put(key, known);
            }
        }
        return known;
    }

    /// Whether the font may run out of codes within the next line.
    boolean isFull() {
        return next > MOST_CODES;
    }

    /// The code of a glyph that stands for a text.
    int code(int glyph, String text) {
        Sign sign = new Sign(glyph, text);
        Integer known = codes.get(sign);
        if (known != null) {
            return known;
        }
        while (isAwkward(next >> 8) || isAwkward(next & 0xFF)) {
            next++;
        }
        int code = next++;
        codes.put(sign, code);
        signs.add(sign);
        codeOf.add(code);
        return code;
    }

    /// What is shown for a character that the font lacks.
    PdfDrawnGlyphs.Drawn missing(String text, double advance) throws IOException {
        return drawn.missing(text, advance, font.ascent() * thousandth * 0.75);
    }

    /// Bytes that would have to be escaped in a string, so no code uses them.
    private static boolean isAwkward(int octet) {
        return octet == '(' || octet == ')' || octet == '\\' || octet == '\r';
    }

    /// Writes the font with the glyphs that were used.
    void write() throws IOException {
        new PdfFontFile(this, signs, codeOf).write(file, number);
    }
}

package dev.sightline.export;

import com.ibm.icu.lang.UCharacter;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import dev.sightline.typography.FontShelf;
import dev.sightline.typography.ShippedFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The fonts of a drawing inside its SVG, each cut down to what the drawing needs of it, in every script alike: the
/// glyphs that shaping arrives at, and the tables by which the viewer's shaping arrives at the same.
final class SvgFontFaces {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final Map<String, Use> uses = new TreeMap<>();

    /// What is set in one font. Whole runs and not words, because some fonts look across a space.
    private static final class Use {
        final Set<String> fromLeft = new HashSet<>();
        final Set<String> fromRight = new HashSet<>();
    }

    /// Takes note of what is set in which font.
    void expect(Mark.TextLine line) {
        for (TextRun run : line.runs()) {
            if (!run.isEmoji()) {
                Use use = uses.computeIfAbsent(run.font(), key -> new Use());
                (run.rightToLeft() ? use.fromRight : use.fromLeft).add(SafeText.of(run.text()));
            }
        }
    }

    /// Writes the style sheet with all fonts.
    void write(XmlWriter xml) throws IOException {
        xml.open("style").text("\n");
        for (Map.Entry<String, Use> entry : uses.entrySet()) {
            SvgFace face = SvgFace.of(entry.getKey());
            xml.raw("@font-face{font-family:'").raw(face.family()).raw("';font-weight:");
            xml.number(face.weight(), 0).raw(face.italic() ? ";font-style:italic" : "");
            xml.raw(";src:url(data:font/woff;base64,");
            xml.raw(Base64.getEncoder().encodeToString(subset(FontShelf.font(entry.getKey()), entry.getValue())));
            xml.raw(") format('woff')}\n");
        }
        xml.close().line();
    }

    private static byte[] subset(ShippedFont font, Use use) throws IOException {
        byte[] file = font.bytes();
        if (font.isPostScript()) {
            return WoffFile.of(new FontSubset(file).whole());
        }
        BitSet glyphs = new BitSet();
        TreeMap<Integer, Integer> characters = new TreeMap<>();
        Font shaper = shaper(file, font.unitsPerEm());
        use.fromLeft.forEach(text -> collect(text, Font.LAYOUT_LEFT_TO_RIGHT, font, shaper, glyphs, characters));
        use.fromRight.forEach(text -> collect(text, Font.LAYOUT_RIGHT_TO_LEFT, font, shaper, glyphs, characters));
        return WoffFile.of(new FontSubset(file).tables(glyphs, characters));
    }

    private static Font shaper(byte[] file, int size) throws IOException {
        try {
            Map<TextAttribute, Object> settings = Map.of(
                    TextAttribute.SIZE, size,
                    TextAttribute.KERNING, TextAttribute.KERNING_ON,
                    TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON);
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(settings);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }

    private static void collect(
            String text,
            int direction,
            ShippedFont font,
            Font shaper,
            BitSet glyphs,
            Map<Integer, Integer> characters) {
        GlyphVector shaped = shaper.layoutGlyphVector(UNHINTED, text.toCharArray(), 0, text.length(), direction);
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            int glyph = shaped.getGlyphCode(i);
            // AWT's mark for a character without a glyph
            if (glyph >= 0 && glyph < 0xFFFE && font.isSound(glyph)) {
                glyphs.set(glyph);
            }
        }
        // a shaper also asks for letters put together or taken apart, and, from the right, for brackets turned round
        String asked = text + Normalizer.normalize(text, Form.NFC) + Normalizer.normalize(text, Form.NFD);
        asked.codePoints()
                .flatMap(point -> IntStream.of(point, UCharacter.getMirror(point)))
                .forEach(point -> {
                    int glyph = font.glyph(point);
                    if (glyph != 0) {
                        characters.put(point, glyph);
                        glyphs.set(glyph);
                    }
                });
    }
}

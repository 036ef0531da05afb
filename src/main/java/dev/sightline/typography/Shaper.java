package dev.sightline.typography;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Chooses and places the glyphs of a run, with kerning, ligatures and everything complex scripts need.
public final class Shaper {
    private Shaper() {}

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    private static final int REMEMBERED = 20_000;
    private static final Map<Word, Double> ADVANCES = new ConcurrentHashMap<>();

    private record Word(ShippedFont font, String text, boolean rightToLeft) {}

    /// The shaped advance of a word in font units.
    static double advance(ShippedFont font, String text, boolean rightToLeft) {
        Word word = new Word(font, text, rightToLeft);
        Double known = ADVANCES.get(word);
        if (known == null) {
            if (ADVANCES.size() > REMEMBERED) {
                ADVANCES.clear();
            }
            known = measured(word);
            ADVANCES.put(word, known);
        }
        return known;
    }

    private static double measured(Word word) {
        Font font = word.font()
                .awt()
                .deriveFont(Map.of(
                        TextAttribute.SIZE, word.font().unitsPerEm(),
                        TextAttribute.KERNING, TextAttribute.KERNING_ON,
                        TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        char[] chars = word.text().toCharArray();
        int direction = word.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = font.layoutGlyphVector(UNHINTED, chars, 0, chars.length, direction);
        return glyphs.getGlyphPositions(glyphs.getNumGlyphs(), 1, null)[0];
    }
}

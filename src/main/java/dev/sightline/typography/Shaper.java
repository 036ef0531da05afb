package dev.sightline.typography;

import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Chooses and places the glyphs of a run, with kerning, ligatures and all that complex scripts need. Words are
/// remembered. Safe for many threads.
public final class Shaper {
    private Shaper() {}

    private static final int REMEMBERED = 8_000;
    private static final int LONG_WORD = 40;
    private static final Map<Word, ShapedWord> WORDS = new ConcurrentHashMap<>();

    /// What the shape of a word depends on.
    ///
    /// @param ligatures whether letters may melt into one glyph; not when they are tracked apart
    record Word(ShippedFont font, String text, boolean rightToLeft, boolean ligatures) {}

    /// The glyphs of a run that a font draws.
    ///
    /// @throws IllegalArgumentException if the run is an emoji
    public static ShapedRun shape(TextRun run, TextStyle style) {
        ShippedFont font = FontShelf.font(run.font());
        double scale = style.size() / font.unitsPerEm();
        List<String> words = words(run.text(), font.isHan());
        if (run.rightToLeft()) {
            Collections.reverse(words);
        }
        List<ShapedRun.Cluster> clusters = new ArrayList<>(run.text().length());
        double x = 0;
        for (String word : words) {
            x = place(
                    shaped(new Word(font, word, run.rightToLeft(), style.tracking() == 0)), x, scale, style, clusters);
        }
        return new ShapedRun(font, clusters, x);
    }

    private static double place(
            ShapedWord word, double start, double scale, TextStyle style, List<ShapedRun.Cluster> clusters) {
        double left = start;
        for (ShapedRun.Cluster cluster : word.clusters()) {
            double shift = left - cluster.x() * scale;
            List<ShapedRun.Glyph> glyphs = new ArrayList<>(cluster.glyphs().size());
            for (ShapedRun.Glyph glyph : cluster.glyphs()) {
                glyphs.add(new ShapedRun.Glyph(glyph.id(), shift + glyph.x() * scale, glyph.y() * scale));
            }
            double tracking = Scripts.isComplex(cluster.text().codePointAt(0)) ? 0 : style.tracking();
            double advance = cluster.advance() * scale + tracking;
            clusters.add(new ShapedRun.Cluster(cluster.text(), left, advance, glyphs));
            left += advance;
        }
        return left;
    }

    /// The shaped advance of a word in font units.
    static double advance(ShippedFont font, String text, boolean rightToLeft) {
        return shaped(new Word(font, text, rightToLeft, true)).advance();
    }

    private static ShapedWord shaped(Word word) {
        if (word.text().length() > LONG_WORD) {
            return ShapedWord.of(word);
        }
        ShapedWord known = WORDS.get(word);
        if (known == null) {
            if (WORDS.size() > REMEMBERED) {
                WORDS.clear();
            }
            known = ShapedWord.of(word);
            WORDS.put(word, known);
        }
        return known;
    }

    /// A text cut before and after its spaces; between all graphemes for fonts whose characters stand alone.
    private static List<String> words(String text, boolean single) {
        List<String> words = new ArrayList<>();
        if (single) {
            int[] bounds = Graphemes.boundaries(text);
            for (int i = 1; i < bounds.length; i++) {
                words.add(text.substring(bounds[i - 1], bounds[i]));
            }
            return words;
        }
        int start = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean turns = (text.charAt(i) == ' ') != (text.charAt(i - 1) == ' ');
            if (turns && !mayRestOnSpace(text.charAt(i))) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        words.add(text.substring(start));
        return words;
    }

    private static boolean mayRestOnSpace(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}

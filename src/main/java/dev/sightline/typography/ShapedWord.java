package dev.sightline.typography;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A word's glyphs as HarfBuzz places them, in font units, sorted into clusters from left to right.
record ShapedWord(List<ShapedRun.Cluster> clusters, double advance) {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    static ShapedWord of(Shaper.Word word) {
        return PlainWords.of(word).orElseGet(() -> byHarfBuzz(word));
    }

    /// The long way, for every word.
    static ShapedWord byHarfBuzz(Shaper.Word word) {
        ShapedWord shaped = shape(word);
        boolean simple = word.text().codePoints().noneMatch(Scripts::isComplex);
        ShapedWord plain = simple && shaped.hasWhims(word.font()) ? shaped.withoutWhims(word) : shaped;
        return word.font().isOwn() ? plain.sound(word.font()) : plain;
    }

    /// The word with the plain glyph of its first character for each cluster in which the rules of a font from outside
    /// put one that cannot be drawn.
    private ShapedWord sound(ShippedFont font) {
        List<ShapedRun.Cluster> drawn = clusters.stream()
                .map(cluster -> isSound(cluster, font) ? cluster : plain(cluster, font))
                .toList();
        return new ShapedWord(drawn, advance);
    }

    private static boolean isSound(ShapedRun.Cluster cluster, ShippedFont font) {
        return cluster.glyphs().stream().allMatch(glyph -> font.isSound(glyph.id()));
    }

    private static ShapedRun.Cluster plain(ShapedRun.Cluster cluster, ShippedFont font) {
        ShapedRun.Glyph glyph = new ShapedRun.Glyph(font.glyph(cluster.text().codePointAt(0)), cluster.x(), 0);
        return new ShapedRun.Cluster(cluster.text(), cluster.x(), cluster.advance(), List.of(glyph));
    }

    private static ShapedWord shape(Shaper.Word word) {
        char[] chars = word.text().toCharArray();
        int direction = word.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = font(word).layoutGlyphVector(UNHINTED, chars, 0, chars.length, direction);
        return new Clustering(word, glyphs).done();
    }

    private static Font font(Shaper.Word word) {
        // the kerning of Han fonts would pull punctuation together, which neither screen nor readers expect
        return word.font()
                .awt()
                .deriveFont(Map.of(
                        TextAttribute.SIZE,
                        (float) word.font().unitsPerEm(),
                        TextAttribute.KERNING,
                        word.font().isHan() ? 0 : TextAttribute.KERNING_ON,
                        TextAttribute.LIGATURES,
                        word.ligatures() ? TextAttribute.LIGATURES_ON : 0));
    }

    /// Whether the font put something else for what was written, as Inter does with arrows for `->` and a times sign in
    /// `3x4`: pretty, but the screen shows what was written.
    private boolean hasWhims(ShippedFont font) {
        return clusters.stream().anyMatch(cluster -> isWhim(cluster, font));
    }

    private static boolean isWhim(ShapedRun.Cluster cluster, ShippedFont font) {
        String text = cluster.text();
        int base = text.codePointAt(0);
        if (Character.charCount(base) == text.length()) {
            return cluster.glyphs().getFirst().id() != font.glyph(base);
        }
        if (!isSound(cluster, font)) {
            return true;
        }
        return cluster.glyphs().size() == 1 && !text.codePoints().allMatch(c -> Character.isLetter(c) || isMark(c));
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /// The word set anew with each whim's characters alone, where no rule of the font can see their neighbours.
    private ShapedWord withoutWhims(Shaper.Word word) {
        List<ShapedRun.Cluster> plain = new ArrayList<>();
        StringBuilder kept = new StringBuilder();
        double x = 0;
        for (ShapedRun.Cluster cluster : clusters) {
            if (isWhim(cluster, word.font())) {
                x = append(word, kept.toString(), x, plain);
                kept.setLength(0);
                int[] bounds = Graphemes.boundaries(cluster.text());
                for (int i = 1; i < bounds.length; i++) {
                    x = append(word, cluster.text().substring(bounds[i - 1], bounds[i]), x, plain);
                }
            } else {
                kept.insert(word.rightToLeft() ? 0 : kept.length(), cluster.text());
            }
        }
        x = append(word, kept.toString(), x, plain);
        return new ShapedWord(plain, x);
    }

    private static double append(Shaper.Word word, String text, double x, List<ShapedRun.Cluster> to) {
        if (text.isEmpty()) {
            return x;
        }
        ShapedWord part = shape(new Shaper.Word(word.font(), text, word.rightToLeft(), word.ligatures()));
        for (ShapedRun.Cluster cluster : part.clusters) {
            List<ShapedRun.Glyph> moved = cluster.glyphs().stream()
                    .map(glyph -> new ShapedRun.Glyph(glyph.id(), glyph.x() + x, glyph.y()))
                    .toList();
            to.add(new ShapedRun.Cluster(cluster.text(), cluster.x() + x, cluster.advance(), moved));
        }
        return x + part.advance;
    }
}

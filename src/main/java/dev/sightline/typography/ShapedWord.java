package dev.sightline.typography;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A word's glyphs as HarfBuzz places them, in font units, sorted into clusters from left to right.
record ShapedWord(List<ShapedRun.Cluster> clusters, double advance) {
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /// Stands in AWT's glyphs for a character that leaves no trace.
    private static final int NOTHING = 0xFFFE;

    static ShapedWord of(Shaper.Word word) {
        ShapedWord shaped = shape(word);
        boolean simple = word.text().codePoints().noneMatch(Scripts::isComplex);
        return simple && shaped.hasWhims(word.font()) ? shaped.withoutWhims(word) : shaped;
    }

    private static ShapedWord shape(Shaper.Word word) {
        char[] chars = word.text().toCharArray();
        int direction = word.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = font(word).layoutGlyphVector(UNHINTED, chars, 0, chars.length, direction);
        return new Sorting(word, glyphs).sorted();
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

    /// Glyphs on their way into clusters. AWT tells a character for each glyph; graphemes that share a glyph, or whose
    /// glyphs stand among each other's, make one cluster.
    private static final class Sorting {
        private final Shaper.Word word;
        private final float[] places;
        private final int[] ids;
        private final int[] bounds;

        /// For each glyph the grapheme that it belongs to; -1 if it draws nothing.
        private final int[] graphemes;

        Sorting(Shaper.Word word, GlyphVector glyphs) {
            this.word = word;
            int count = glyphs.getNumGlyphs();
            places = glyphs.getGlyphPositions(0, count + 1, null);
            ids = glyphs.getGlyphCodes(0, count, null);
            bounds = Graphemes.boundaries(word.text());
            graphemes = new int[count];
            for (int i = 0; i < count; i++) {
                int found = Arrays.binarySearch(bounds, glyphs.getGlyphCharIndex(i));
                graphemes[i] = ids[i] >= NOTHING ? -1 : found < 0 ? -found - 2 : found;
            }
        }

        ShapedWord sorted() {
            List<ShapedRun.Cluster> clusters = new ArrayList<>();
            int[] owners = owners();
            for (int start = 0; start < ids.length; ) {
                int end = start + 1;
                while (end < ids.length && (owners[end] == owners[start] || owners[end] < 0)) {
                    end++;
                }
                if (owners[start] >= 0) {
                    clusters.add(cluster(start, end, owners));
                }
                start = end;
            }
            double advance = places[2 * ids.length];
            return new ShapedWord(withAdvances(clusters, advance), advance);
        }

        /// For each glyph the first grapheme of its cluster.
        private int[] owners() {
            int[] owners = graphemes.clone();
            for (int i = 0; i < owners.length; i++) {
                for (int last = last(owners, i); !isOneOwner(owners, i, last); last = last(owners, i)) {
                    unite(owners, i, last);
                }
            }
            return owners;
        }

        private static int last(int[] owners, int i) {
            int last = owners.length - 1;
            while (owners[last] != owners[i]) {
                last--;
            }
            return last;
        }

        private static boolean isOneOwner(int[] owners, int from, int to) {
            for (int i = from; i <= to; i++) {
                if (owners[i] >= 0 && owners[i] != owners[from] || owners[from] < 0) {
                    return owners[from] < 0;
                }
            }
            return true;
        }

        private static void unite(int[] owners, int from, int to) {
            int least = owners[from];
            for (int i = from; i <= to; i++) {
                least = owners[i] < 0 ? least : Math.min(least, owners[i]);
            }
            for (int i = from; i <= to; i++) {
                int united = owners[i];
                if (united >= 0) {
                    int one = least;
                    Arrays.setAll(owners, k -> owners[k] == united ? one : owners[k]);
                }
            }
        }

        private ShapedRun.Cluster cluster(int start, int end, int[] owners) {
            List<ShapedRun.Glyph> glyphs = new ArrayList<>(end - start);
            double x = Double.NaN;
            for (int i = start; i < end; i++) {
                if (graphemes[i] >= 0) {
                    glyphs.add(new ShapedRun.Glyph(ids[i], places[2 * i], places[2 * i + 1]));
                    boolean carries = word.font().advance(ids[i]) > 0;
                    x = Double.isNaN(x) && carries ? places[2 * i] : x;
                }
            }
            boolean first = Arrays.stream(owners).noneMatch(owner -> owner >= 0 && owner < owners[start]);
            String text = word.text().substring(first ? 0 : bounds[owners[start]], bounds[next(owners, owners[start])]);
            return new ShapedRun.Cluster(text, Double.isNaN(x) ? places[2 * start] : x, 0, glyphs);
        }

        /// The first grapheme after one that begins a cluster of its own; those between have no glyph.
        private int next(int[] owners, int grapheme) {
            int next = bounds.length - 1;
            for (int owner : owners) {
                next = owner > grapheme ? Math.min(next, owner) : next;
            }
            return next;
        }

        private static List<ShapedRun.Cluster> withAdvances(List<ShapedRun.Cluster> clusters, double end) {
            List<ShapedRun.Cluster> whole = new ArrayList<>(clusters.size());
            for (int i = 0; i < clusters.size(); i++) {
                ShapedRun.Cluster cluster = clusters.get(i);
                double next = i + 1 < clusters.size() ? clusters.get(i + 1).x() : end;
                double x = i == 0 ? 0 : cluster.x();
                whole.add(new ShapedRun.Cluster(cluster.text(), x, next - x, cluster.glyphs()));
            }
            return whole;
        }
    }
}

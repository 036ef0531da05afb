package dev.sightline.typography;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// A word's glyphs on their way into clusters. AWT tells a character for each glyph; graphemes that share a glyph, or
/// whose glyphs stand among each other's, make one cluster.
final class Clustering {
    /// Stands in AWT's glyphs for a character that leaves no trace, as does the number above it.
    private static final int NOTHING = 0xFFFE;

    private final Shaper.Word word;
    private final float[] places;
    private final int[] ids;

    /// Where the graphemes begin in the text, and its end.
    private final int[] bounds;

    /// For each glyph the grapheme that it belongs to; -1 if it draws nothing.
    private final int[] graphemes;

    /// For each grapheme its last glyph.
    private final int[] lasts;

    Clustering(Shaper.Word word, GlyphVector glyphs) {
        this.word = word;
        int count = glyphs.getNumGlyphs();
        places = glyphs.getGlyphPositions(0, count + 1, null);
        ids = glyphs.getGlyphCodes(0, count, null);
        bounds = Graphemes.boundaries(word.text());
        graphemes = new int[count];
        lasts = new int[bounds.length];
        for (int i = 0; i < count; i++) {
            int found = Arrays.binarySearch(bounds, glyphs.getGlyphCharIndex(i));
            graphemes[i] = ids[i] >= NOTHING ? -1 : found < 0 ? -found - 2 : found;
            if (graphemes[i] >= 0) {
                lasts[graphemes[i]] = i;
            }
        }
    }

    /// Glyphs from one number up to another, and the first grapheme that they draw.
    private record Stretch(int from, int to, int grapheme) {}

    ShapedWord done() {
        List<Stretch> stretches = stretches();
        BitSet firsts = new BitSet(bounds.length);
        stretches.forEach(stretch -> firsts.set(stretch.grapheme()));
        double end = places[2 * ids.length];
        List<ShapedRun.Cluster> clusters = new ArrayList<>(stretches.size());
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            double x = i == 0 ? 0 : x(stretch);
            double next = i + 1 == stretches.size() ? end : x(stretches.get(i + 1));
            clusters.add(new ShapedRun.Cluster(text(stretch.grapheme(), firsts), x, next - x, glyphs(stretch)));
        }
        return new ShapedWord(clusters, end);
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int start = 0; start < ids.length; ) {
            if (graphemes[start] < 0) {
                start++;
                continue;
            }
            int last = start;
            int least = graphemes[start];
            for (int i = start; i <= last; i++) {
                if (graphemes[i] >= 0) {
                    last = Math.max(last, lasts[graphemes[i]]);
                    least = Math.min(least, graphemes[i]);
                }
            }
            stretches.add(new Stretch(start, last + 1, least));
            start = last + 1;
        }
        return stretches;
    }

    /// The text from a cluster's first grapheme to the next cluster's; graphemes without a glyph go with those before
    /// them.
    private String text(int grapheme, BitSet firsts) {
        int next = firsts.nextSetBit(grapheme + 1);
        boolean first = firsts.nextSetBit(0) == grapheme;
        return word.text().substring(first ? 0 : bounds[grapheme], bounds[next < 0 ? bounds.length - 1 : next]);
    }

    /// Where a stretch begins: at its first glyph that moves the text on, for a mark may reach out to the left.
    private double x(Stretch stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (graphemes[i] >= 0 && word.font().advance(ids[i]) > 0) {
                return places[2 * i];
            }
        }
        return places[2 * stretch.from()];
    }

    private List<ShapedRun.Glyph> glyphs(Stretch stretch) {
        List<ShapedRun.Glyph> glyphs = new ArrayList<>(stretch.to() - stretch.from());
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (graphemes[i] >= 0) {
                glyphs.add(new ShapedRun.Glyph(ids[i], places[2 * i], places[2 * i + 1]));
            }
        }
        return glyphs;
    }
}

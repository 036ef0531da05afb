package dev.sightline.export;

import dev.sightline.typography.ShapedRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Turns the shaped glyphs of one word into the operands that show them.
///
/// A glyph that draws a whole cluster has a code for the cluster's text. Where several draw one cluster, the first has
/// the code for all of it and the others for nothing, and the text is said once more around them: of all ways tried,
/// this is the one that most programs copy rightly.
final class PdfWordWriter {
    private static final String NOTHING = "\u034F";
    /// PDF/A allows strings of 32,767 bytes.
    private static final int LONGEST_STRING = 16_000;

    private static final int MISSING = 0;
    private static final double NARROWEST_GAP = 2;
    private static final int WIDEST_TRACKING = 60;

    private final PdfFont font;
    private final List<PdfWord.Piece> pieces = new ArrayList<>(1);
    private final PdfBuffer operand = new PdfBuffer(64);
    /// What is to be said from the next piece on.
    private String words = "";
    private boolean saying;
    /// Whether the letters stand so far apart that programs would take each for a word; then the word is said whole.
    private boolean spread;
    private double startX;
    private double startY;
    /// Where a viewer will put the next glyph of its own accord.
    private double pen;
    private int stringStart;

    PdfWordWriter(PdfFont font) {
        this.font = font;
    }

    /// @param shaped the word at a size of 1000, so that all lengths are in thousandths of an em
    /// @param tracking how far its letters are spread; 0 for words from right to left
    PdfWord write(ShapedRun shaped, int tracking) throws IOException {
        List<ShapedRun.Cluster> clusters = shaped.clusters();
        if (tracking > WIDEST_TRACKING
                && clusters.size() > 1
                && clusters.stream().noneMatch(PdfWordWriter::isMissing)) {
            spread = true;
            saying = true;
            StringBuilder text = new StringBuilder();
            clusters.forEach(cluster -> text.append(cluster.text()));
            words = text.toString();
        }
        for (ShapedRun.Cluster cluster : clusters) {
            cluster(cluster);
        }
        if (pieces.isEmpty() && !spread) {
            // a plain word leaves the pen where the next word begins
            correct(shaped.advance());
        }
        endPiece(true);
        return new PdfWord(List.copyOf(pieces), shaped.advance());
    }

    private void cluster(ShapedRun.Cluster cluster) throws IOException {
        List<ShapedRun.Glyph> glyphs = cluster.glyphs();
        if (isMissing(cluster)) {
            endPiece(true);
            pieces.add(new PdfWord.Piece(font.missing(cluster.text(), cluster.advance()), cluster.x()));
            return;
        }
        if (glyphs.size() > 1 && !spread) {
            endPiece(true);
            words = cluster.text();
            saying = true;
        }
        String text = cluster.text();
        for (ShapedRun.Glyph glyph : lettersFirst(glyphs)) {
            glyph(glyph, text);
            text = NOTHING;
        }
        if (glyphs.size() > 1) {
            end(cluster.x() + cluster.advance());
            if (!spread) {
                endPiece(true);
            }
        }
    }

    private static boolean isMissing(ShapedRun.Cluster cluster) {
        return cluster.glyphs().stream().anyMatch(glyph -> glyph.id() == MISSING);
    }

    /// Programs take the first glyph's left edge for the whole cluster's, so that of a mark would be wrong.
    private List<ShapedRun.Glyph> lettersFirst(List<ShapedRun.Glyph> glyphs) {
        return glyphs.size() == 1
                ? glyphs
                : glyphs.stream()
                        .sorted(Comparator.comparing(glyph -> font.width(glyph.id()) == 0))
                        .toList();
    }

    /// Programs take the last glyph's right edge for the whole cluster's, and see a space where it falls short; so the
    /// rest of a cluster that ends in a mark is filled with spaces that say nothing.
    private void end(double x) {
        int space = font.shipped().glyph(' ');
        double width = font.width(space);
        while (x - pen > NARROWEST_GAP && space != MISSING && width > NARROWEST_GAP) {
            glyph(new ShapedRun.Glyph(space, Math.min(pen, x - width), 0), NOTHING);
        }
    }

    private void glyph(ShapedRun.Glyph glyph, String text) {
        double y = -Math.rint(glyph.y());
        if (operand.length() == 0 || y != startY) {
            endPiece(false);
            startX = pieces.isEmpty() && y == 0 ? 0 : glyph.x();
            startY = y;
            pen = startX;
        }
        correct(glyph.x());
        if (operand.length() - stringStart > LONGEST_STRING) {
            operand.put(")(");
            stringStart = operand.length();
        }
        int code = font.code(glyph.id(), text);
        operand.put(code >> 8).put(code);
        pen += font.width(glyph.id());
    }

    /// Moves the pen if it is not where it should be; less than a thousandth is not worth a number.
    private void correct(double x) {
        long off = Math.round(pen - x);
        if (off != 0) {
            operand.put(')').integer(off).put('(');
            stringStart = operand.length();
            pen -= off;
        }
    }

    /// @param silent whether what was being said ends here
    private void endPiece(boolean silent) {
        if (operand.length() > 0) {
            pieces.add(new PdfWord.Piece(operand.copy(), words, saying && silent, startX, startY));
            operand.clear();
            stringStart = 0;
            words = "";
            saying &= !silent;
        }
    }
}

package dev.sightline.typography;

import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Fills lines of a width with the graphemes of any writing system, first come, first set.
final class LineFiller {
    /// A line may be this much too wide, in points: sums of widths differ in their last digits.
    static final double TOLERANCE = 1e-6;

    private static final int SOFT_HYPHEN = 0xAD;

    private final String text;
    private final Graphemes graphemes;
    private final double width;
    private final BitSet phraseEnds;
    private final BitSet ends;
    private final ShippedFont primary;
    private final double hyphen;

    /// Where words begin that are too long for any line; they begin a line of their own.
    private final BitSet chopped = new BitSet();

    private final List<Integer> pieces = new ArrayList<>();
    private final List<Paragraph.Line> lines = new ArrayList<>();

    /// @param text without line feeds, not empty
    /// @param direction the level of the paragraph: 0 left to right, 1 right to left
    LineFiller(String text, TextStyle style, double width, String language, FontChain chain, byte direction) {
        this.text = text;
        this.width = width + TOLERANCE;
        primary = chain.primary();
        hyphen = primary.advance(primary.glyph('-')) * style.size() / primary.unitsPerEm() + style.tracking();
        graphemes = new Graphemes(text, style, chain, direction);
        ends = LineBreaks.of(text, language);
        phraseEnds = LineBreaks.betweenPhrases(text, ends);
        for (int i = 1; i < graphemes.count(); i++) {
            boolean besideSpace = graphemes.isSpace(i) || graphemes.isSpace(i - 1);
            if (besideSpace || ends.get(graphemes.start(i)) || phraseEnds.get(graphemes.start(i))) {
                graphemes.seam(i);
            }
        }
    }

    /// The width of the whole text, its spaces at the end included.
    double wholeWidth() {
        return graphemes.width(0, graphemes.count());
    }

    /// The text in lines.
    List<Paragraph.Line> lines() {
        cut(0, graphemes.count(), phraseEnds, true);
        int lineStart = 0;
        int pieceStart = 0;
        int good = 0;
        double used = 0;
        for (int p = 0; p < pieces.size(); p++) {
            int end = pieces.get(p);
            if ((used + seen(pieceStart, end) > width || chopped.get(pieceStart)) && pieceStart > lineStart) {
                int lineEnd = good > lineStart ? good : pieceStart;
                if (trimmed(lineStart, lineEnd) > lineStart) {
                    add(lineStart, lineEnd);
                }
                while (p > 0 && pieces.get(p - 1) > lineEnd) {
                    p--;
                }
                lineStart = lineEnd;
                pieceStart = lineEnd;
                end = pieces.get(p);
                used = 0;
            }
            used += graphemes.width(pieceStart, end);
            pieceStart = end;
            if (!isSoft(end) || used + hyphen <= width) {
                good = end;
            }
        }
        if (lines.isEmpty() || trimmed(lineStart, graphemes.count()) > lineStart) {
            add(lineStart, graphemes.count());
        }
        return lines;
    }

    /// Cuts a stretch into pieces that fit the width: at the given ends, then at the finer ends, then anywhere between
    /// graphemes.
    private void cut(int from, int to, BitSet at, boolean phrases) {
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            boolean mayEnd = i == to || at.get(graphemes.start(i));
            if (!mayEnd) {
                continue;
            }
            if (seen(start, i) <= width) {
                pieces.add(i);
            } else if (phrases) {
                cut(start, i, ends, false);
            } else {
                chop(start, i);
            }
            start = i;
        }
    }

    private void chop(int from, int to) {
        chopped.set(from);
        int start = from;
        for (int i = from + 1; i < to; i++) {
            if (!leavesNoTrace(i) && graphemes.width(start, i + 1) > width) {
                graphemes.seam(i);
                pieces.add(i);
                start = i;
            }
        }
        pieces.add(to);
    }

    /// The width without the spaces at the end.
    private double seen(int from, int to) {
        return graphemes.width(from, trimmed(from, to));
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && leavesNoTrace(end - 1)) {
            end--;
        }
        return end;
    }

    /// Whether a grapheme vanishes at the end of a line.
    private boolean leavesNoTrace(int i) {
        return graphemes.isSpace(i) || graphemes.kind(i) == Graphemes.Kind.UNSEEN;
    }

    private boolean isSoft(int end) {
        return end > 0 && end < graphemes.count() && text.codePointBefore(graphemes.start(end)) == SOFT_HYPHEN;
    }

    private void add(int from, int to) {
        int end = trimmed(from, to);
        boolean hyphenated = isSoft(to) && end > from && graphemes.width(from, end) + hyphen <= width;
        List<VisualRuns.Piece> runs = new ArrayList<>();
        int start = from;
        for (int i = from; i < end; i++) {
            boolean last = i + 1 == end || !isOneRun(i, i + 1);
            if (last) {
                addRun(runs, start, i + 1);
                start = i + 1;
            }
        }
        if (hyphenated) {
            byte level = graphemes.level(end - 1);
            runs.add(new VisualRuns.Piece(primary.key(), "-", hyphen, level));
        }
        lines.add(VisualRuns.line(runs));
    }

    private boolean isOneRun(int a, int b) {
        return graphemes.font(a).equals(graphemes.font(b))
                && graphemes.level(a) == graphemes.level(b)
                && !graphemes.font(a).equals(TextRun.EMOJI);
    }

    private void addRun(List<VisualRuns.Piece> runs, int from, int to) {
        if (graphemes.kind(from) == Graphemes.Kind.UNSEEN) {
            return;
        }
        String seen = text.substring(graphemes.start(from), graphemes.start(to));
        double wide = graphemes.width(from, to);
        runs.add(new VisualRuns.Piece(graphemes.font(from), seen, wide, graphemes.level(from)));
    }
}

package dev.sightline.typography;

import com.ibm.icu.text.Bidi;
import dev.sightline.drawing.TextRun;
import java.util.ArrayList;
import java.util.List;

/// The runs of a line, put in the order in which they are seen.
final class VisualRuns {
    private VisualRuns() {}

    /// A piece of a line that is not yet in its place.
    ///
    /// @param level even from left to right, odd from right to left
    record Piece(String font, String text, double width, byte level) {
        private boolean continues(Piece before) {
            return font.equals(before.font) && level == before.level && !font.equals(TextRun.EMOJI);
        }
    }

    /// A line of pieces in logical order; neighbours of one font and direction become one run.
    static Paragraph.Line line(List<Piece> logical) {
        if (logical.isEmpty()) {
            return new Paragraph.Line("", 0, List.of());
        }
        List<Piece> pieces = joined(logical);
        StringBuilder text = new StringBuilder();
        byte[] levels = new byte[pieces.size()];
        for (int i = 0; i < levels.length; i++) {
            text.append(pieces.get(i).text());
            levels[i] = pieces.get(i).level();
        }
        int[] order = Bidi.reorderVisual(levels);
        List<TextRun> runs = new ArrayList<>(order.length);
        double x = 0;
        for (int index : order) {
            Piece piece = pieces.get(index);
            runs.add(new TextRun(piece.font(), piece.text(), x, piece.width(), piece.level() % 2 == 1));
            x += piece.width();
        }
        return new Paragraph.Line(text.toString(), x, runs);
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && piece.continues(last)) {
                String text = last.text() + piece.text();
                joined.set(
                        joined.size() - 1, new Piece(piece.font(), text, last.width() + piece.width(), piece.level()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}

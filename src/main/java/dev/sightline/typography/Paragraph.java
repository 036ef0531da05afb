package dev.sightline.typography;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/// A text set in lines, not yet put anywhere.
///
/// @param rightToLeft whether its first strong letter reads from right to left; then it is aligned at the right
public record Paragraph(TextStyle style, List<Line> lines, boolean rightToLeft) {
    public Paragraph {
        lines = List.copyOf(lines);
    }

    /// One line: its text in logical order, its unkerned width in points, its runs from left to right.
    public record Line(String text, double width, List<TextRun> runs) {
        public Line {
            runs = List.copyOf(runs);
        }
    }

    /// Where lines stand in the width they are given. `START` is left, or right for a right-to-left text.
    public enum Align {
        START,
        CENTER,
        END
    }

    /// The same in a language of its own.
    ///
    /// @param tag BCP 47
    Paragraph in(String tag) {
        List<Line> spoken = lines.stream()
                .map(line -> new Line(
                        line.text(),
                        line.width(),
                        line.runs().stream().map(run -> run.in(tag)).toList()))
                .toList();
        return new Paragraph(style, spoken, rightToLeft);
    }

    /// The height of all lines in points.
    public double height() {
        return lines.size() * style.lineHeight();
    }

    /// The width of the widest line in points.
    public double width() {
        double widest = 0;
        for (Line line : lines) {
            widest = Math.max(widest, line.width());
        }
        return widest;
    }

    /// The lines as marks, the first one's top edge at `y`, aligned between `x` and `x + width`.
    public List<Mark> marks(double x, double y, double width, Align align, Ink ink) {
        List<Mark> marks = new ArrayList<>(lines.size());
        double baseline = y + (style.lineHeight() + style.size() * CAP_HEIGHT) / 2;
        for (Line line : lines) {
            double free = width - line.width();
            double left = align == Align.CENTER ? free / 2 : (align == Align.END) != rightToLeft ? free : 0;
            marks.add(new Mark.TextLine(
                    new Point(x + left, baseline), line.width(), style, ink, line.text(), line.runs()));
            baseline += style.lineHeight();
        }
        return marks;
    }

    /// Inter's capitals are this share of the size high; lines are centred on them.
    private static final double CAP_HEIGHT = 0.727;
}

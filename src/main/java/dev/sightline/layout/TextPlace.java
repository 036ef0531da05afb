package dev.sightline.layout;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;
import dev.sightline.typography.FontShelf;
import dev.sightline.typography.Paragraph;
import java.util.List;
import java.util.stream.Stream;

/// Where on a sheet a text stands that a person may change, so that a field can be laid over it.
///
/// @param box from the top of its first line, as wide as its lines may become and as high as it is now; one line when
///     empty
/// @param covered what its lines cover now
/// @param style how it is set
/// @param ink its colour
/// @param font the key of the shipped font that draws most of it
/// @param align where its lines stand in the box
public record TextPlace(Box box, Box covered, TextStyle style, Ink ink, String font, Paragraph.Align align) {
    /// The height of capitals, in sizes of the text: they are centred in the line.
    private static final double CAP_HEIGHT = 0.727;

    /// The place of a text whose lines begin at one side of a box and may cover all of it.
    public TextPlace(Box box, TextStyle style, Ink ink, String font) {
        this(box, box, style, ink, font, Paragraph.Align.START);
    }

    /// The place of a line that is drawn.
    ///
    /// @param more how much longer it may become, in points
    public static TextPlace of(Mark.TextLine line, double more) {
        TextStyle style = line.style();
        Box covered = new Box(line.at().x(), top(line), line.width(), style.lineHeight());
        Box box = new Box(covered.x(), covered.y(), covered.width() + more, covered.height());
        return new TextPlace(box, covered, style, line.ink(), font(line.runs().stream(), style), Paragraph.Align.START);
    }

    /// The place of lines that are drawn one below the other around one middle.
    ///
    /// @param lines at least one, all in one style
    /// @param room how wide they may become, in points
    public static TextPlace centred(List<Mark.TextLine> lines, double room) {
        Mark.TextLine first = lines.getFirst();
        TextStyle style = first.style();
        double top = top(first);
        Box covered = new Box(first.at().x(), top, first.width(), lines.size() * style.lineHeight());
        for (Mark.TextLine line : lines) {
            covered = covered.union(new Box(line.at().x(), top, line.width(), covered.height()));
        }
        double wide = Math.max(room, covered.width());
        Box box = new Box(covered.centerX() - wide / 2, top, wide, covered.height());
        String font = font(lines.stream().flatMap(line -> line.runs().stream()), style);
        return new TextPlace(box, covered, style, first.ink(), font, Paragraph.Align.CENTER);
    }

    /// The place of a paragraph as [Paragraph#marks(double, double, double, Paragraph.Align, Ink)] sets it.
    ///
    /// @param at the width that it is aligned in, with its top
    /// @param room how wide its lines may become, in points
    public static TextPlace of(Paragraph paragraph, Box at, double room, Paragraph.Align align, Ink ink) {
        double free = at.width() - paragraph.width();
        boolean centred = align == Paragraph.Align.CENTER;
        boolean right = !centred && (align == Paragraph.Align.END) != paragraph.rightToLeft();
        double left = at.x() + (centred ? free / 2 : right ? free : 0);
        Box covered = new Box(left, at.y(), paragraph.width(), paragraph.height());
        double wide = Math.max(room, paragraph.width());
        double more = wide - paragraph.width();
        Box box = new Box(left - (centred ? more / 2 : right ? more : 0), at.y(), wide, paragraph.height());
        String font = font(paragraph.lines().stream().flatMap(line -> line.runs().stream()), paragraph.style());
        return new TextPlace(box, covered, paragraph.style(), ink, font, align);
    }

    private static double top(Mark.TextLine line) {
        return line.at().y() - line.style().lineHeight() / 2 - line.style().size() * CAP_HEIGHT / 2;
    }

    private static String font(Stream<TextRun> runs, TextStyle style) {
        return runs.map(TextRun::font)
                .filter(key -> !key.equals(TextRun.EMOJI))
                .findFirst()
                .orElse(FontShelf.key(style.face()));
    }
}

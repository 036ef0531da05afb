package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.geometry.Box;
import java.util.ArrayList;
import java.util.List;

/// A drawing as it is seen from afar: without letters, specks, round corners and bends that would be printed too small
/// to be made out, which on a map of ten thousand cards are most of what there is to print.
final class Distant {
    /// The height of letters, in printed points, below which they are not even a texture.
    private static final double LETTERS = 1.5;
    /// The area of a filled shape, in square printed points, below which it is no more than a speck.
    private static final double SPECK = 0.5;
    /// The scale below which a map is no more than a plan of itself, whose lines may be rough.
    private static final double PLAN = 0.15;
    /// The width or height of a panel, in printed points, below which its corners are not seen to be round.
    private static final double SMALL = 6;
    /// How fine the lines of such a plan are drawn, in printed points.
    private static final double LATTICE = 0.25;

    private Distant() {}

    /// The drawing at a scale; the same one if all of it can be made out. Each fragment keeps its number and its box.
    static Drawing of(Drawing drawing, double scale) {
        List<Fragment> fragments = new ArrayList<>(drawing.fragments().size());
        boolean whole = true;
        for (Fragment fragment : drawing.fragments()) {
            List<Mark> marks = fragment.marks().stream()
                    .filter(mark -> isSeen(mark, scale))
                    .map(mark -> scale < PLAN ? coarse(mark, scale) : mark)
                    .toList();
            boolean same = marks.equals(fragment.marks());
            whole &= same;
            fragments.add(same ? fragment : new Fragment(fragment.meaning(), fragment.box(), marks));
        }
        return whole
                ? drawing
                : new Drawing(drawing.title(), drawing.language(), drawing.size(), drawing.paper(), fragments);
    }

    private static Mark coarse(Mark mark, double scale) {
        return switch (mark) {
            case Mark.Panel panel
            when Math.min(panel.box().width(), panel.box().height()) * scale < SMALL ->
                Coarse.panel(panel, LATTICE / scale);
            case Mark.Stroke stroke
            when stroke.pen().width() * scale < LATTICE -> Coarse.stroke(stroke, LATTICE / scale);
            default -> mark;
        };
    }

    private static boolean isSeen(Mark mark, double scale) {
        return switch (mark) {
            case Mark.TextLine line -> line.style().size() * scale >= LETTERS;
            case Mark.Fill fill -> area(fill.outline().bounds(), fill.scale() * scale) >= SPECK;
            case Mark.Panel panel -> area(panel.box(), scale) >= SPECK;
            case Mark.Picture picture -> area(picture.box(), scale) >= SPECK;
            case Mark.Stroke stroke -> true;
            case Mark.Hyperlink link -> false;
        };
    }

    private static double area(Box box, double scale) {
        return box.width() * box.height() * scale * scale;
    }
}

package dev.sightline.layout.page;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.geometry.Box;
import java.util.ArrayList;
import java.util.List;

/// A drawing as it is seen from afar: without letters and specks that would be printed too small to be made out, which
/// on a map of ten thousand cards are most of what there is to print.
final class Distant {
    /// The height of letters, in printed points, below which they are not even a texture.
    private static final double LETTERS = 1;
    /// The area of a filled shape, in square printed points, below which it is no more than a speck.
    private static final double SPECK = 0.5;

    private Distant() {}

    /// The drawing at a scale; the same one if all of it can be made out. Each fragment keeps its number and its box.
    static Drawing of(Drawing drawing, double scale) {
        List<Fragment> fragments = new ArrayList<>(drawing.fragments().size());
        boolean whole = true;
        for (Fragment fragment : drawing.fragments()) {
            List<Mark> marks = fragment.marks().stream()
                    .filter(mark -> isSeen(mark, scale))
                    .toList();
            boolean same = marks.size() == fragment.marks().size();
            whole &= same;
            fragments.add(same ? fragment : new Fragment(fragment.meaning(), fragment.box(), marks));
        }
        return whole
                ? drawing
                : new Drawing(drawing.title(), drawing.language(), drawing.size(), drawing.paper(), fragments);
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

package dev.sightline.drawing;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import java.util.BitSet;

/// A part of a drawing on a page. Nothing is seen of the drawing beyond it.
///
/// Several windows, on one page or on many, may show parts of one drawing, and what reaches into two of them is
/// seen twice. It is *said* only once: one window tells it to whoever cannot see it, for all others it is a
/// repeat that pleases the eye.
///
/// @param part what is seen of the drawing, in its points
/// @param at where the part's top left corner lies on the page, in points from its top left corner
/// @param scale how large a point of the drawing is printed, in points
/// @param seen the numbers of the drawing's fragments that this window paints, counted from 0; not to be
///     written to
/// @param said those of them that it also tells; not to be written to
public record Window(Drawing drawing, Box part, Point at, double scale, BitSet seen, BitSet said) {

    /// All of a drawing, everything in it said.
    public static Window whole(Drawing drawing, Point at, double scale) {
        BitSet all = new BitSet();
        all.set(0, drawing.fragments().size());
        Size size = drawing.size();
        return new Window(drawing, new Box(0, 0, size.width(), size.height()), at, scale, all, all);
    }

    /// A part of a drawing at the top left corner of a page, in its own size, everything that touches it seen and said.
    public static Window of(Drawing drawing, Box part) {
        BitSet touching = new BitSet();
        for (int i = 0; i < drawing.fragments().size(); i++) {
            touching.set(i, drawing.fragments().get(i).box().overlaps(part));
        }
        return new Window(drawing, part, Point.ORIGIN, 1, touching, touching);
    }

    /// Where the window lies on its page, in points from the page's top left corner.
    public Box place() {
        return onPage(part);
    }

    /// Where a box of the drawing lies on the page.
    public Box onPage(Box box) {
        return new Box(
                at.x() + (box.x() - part.x()) * scale,
                at.y() + (box.y() - part.y()) * scale,
                box.width() * scale,
                box.height() * scale);
    }

    /// The printed size of the smallest text that is seen, in points; 0 if none is.
    public double smallestText() {
        double smallest = Double.MAX_VALUE;
        for (int i = seen.nextSetBit(0); i >= 0; i = seen.nextSetBit(i + 1)) {
            smallest = Math.min(smallest, smallest(drawing.fragments().get(i)));
        }
        return smallest == Double.MAX_VALUE ? 0 : smallest * scale;
    }

    private static double smallest(Fragment fragment) {
        double smallest = Double.MAX_VALUE;
        for (Mark mark : fragment.marks()) {
            if (mark instanceof Mark.TextLine line && !line.text().isBlank()) {
                smallest = Math.min(smallest, line.style().size());
            }
        }
        return smallest;
    }
}

package dev.sightline.export;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import java.util.Arrays;
import java.util.Optional;

/// How one drawing comes to lie on one page.
///
/// @param page the page as turned, in points on paper
/// @param scale how large a point of the drawing is printed, in points
/// @param at where the drawing's top left corner lies on the page, in points from its top left corner
/// @param smallestText the printed size of the drawing's smallest text in points; 0 if it has no text
record PageFit(Size page, double scale, Point at, double smallestText) {

    /// Below this many printed points nobody reads a text on paper; callers then warn.
    public static final double READABLE = 6.5;

    /// The longest side that a page may have in its own units (ISO 32000-1, annex C; PDF/A insists).
    static final double LONGEST_SIDE = 14_400;

    private static final double SHORTEST_SIDE = 3;

    /// How the drawing lies on paper of that size: scaled to fill the margins and centred, or, on [PageSize#FIT], as it
    /// is.
    public static PageFit of(Drawing drawing, PageSize paper) {
        double width = side(drawing.size().width());
        double height = side(drawing.size().height());
        Optional<Size> portrait = paper.portrait();
        if (portrait.isEmpty()) {
            return new PageFit(new Size(width, height), 1, Point.ORIGIN, smallestText(drawing));
        }
        Size upright = portrait.get();
        Size page = width > height ? turned(upright) : upright;
        double scale =
                Math.min((page.width() - 2 * PageSize.MARGIN) / width, (page.height() - 2 * PageSize.MARGIN) / height);
        Point at = new Point((page.width() - width * scale) / 2, (page.height() - height * scale) / 2);
        return new PageFit(page, scale, at, smallestText(drawing) * scale);
    }

    /// The smallest ISO paper on which all text is printed at that size or larger; empty if even A0 is too small.
    ///
    /// @param points the smallest size wanted, such as [#READABLE]
    public static Optional<PageSize> smallestPaperFor(Drawing drawing, double points) {
        return Arrays.stream(new PageSize[] {PageSize.A4, PageSize.A3, PageSize.A2, PageSize.A1, PageSize.A0})
                .filter(paper -> {
                    double printed = of(drawing, paper).smallestText();
                    return printed == 0 || printed >= points;
                })
                .findFirst();
    }

    /// How many points one unit of the page is: 1 unless a side is longer than a PDF page may be.
    double userUnit() {
        return userUnit(page);
    }

    static double userUnit(Size page) {
        return Math.max(1, Math.ceil(Math.max(page.width(), page.height()) / LONGEST_SIDE));
    }

    private static Size turned(Size size) {
        double width = size.height();
        double height = size.width();
        return new Size(width, height);
    }

    private static double side(double length) {
        return Double.isFinite(length) ? Math.max(SHORTEST_SIDE, length) : SHORTEST_SIDE;
    }

    private static double smallestText(Drawing drawing) {
        double smallest = Double.MAX_VALUE;
        for (Fragment fragment : drawing.fragments()) {
            for (Mark mark : fragment.marks()) {
                if (mark instanceof Mark.TextLine line && !line.text().isBlank()) {
                    smallest = Math.min(smallest, line.style().size());
                }
            }
        }
        return smallest == Double.MAX_VALUE ? 0 : smallest;
    }
}

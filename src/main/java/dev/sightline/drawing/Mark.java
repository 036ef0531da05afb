package dev.sightline.drawing;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.List;

/// One thing a painter puts on the sheet. Adding a kind does not compile until every painter knows it.
public sealed interface Mark {

    /// A rectangle with rounded corners, filled and bordered: the frame of nearly everything.
    ///
    /// @param fill the inside; opacity 0 for none
    /// @param border the edge, centred on the box's edge; width 0 for none
    record Panel(Box box, double radius, Ink fill, Pen border) implements Mark {}

    /// The inside of an outline, scaled and then moved to a place.
    record Fill(Outline outline, Point at, double scale, Ink ink) implements Mark {
        /// An outline filled where it stands.
        public Fill(Outline outline, Ink ink) {
            this(outline, Point.ORIGIN, 1, ink);
        }
    }

    /// The edge of an outline, where it stands.
    record Stroke(Outline outline, Pen pen) implements Mark {}

    /// One finished line of text.
    ///
    /// @param at left end of the baseline
    /// @param width the unkerned advance of the whole line
    /// @param text the whole line in logical order
    /// @param runs its pieces from left to right as they are seen
    record TextLine(Point at, double width, TextStyle style, Ink ink, String text, List<TextRun> runs) implements Mark {
        public TextLine {
            runs = List.copyOf(runs);
        }
    }

    /// A pixel or vector image, stretched into a box whose corners may be rounded (half the side makes a circle).
    record Picture(Box box, double radius, ImageData image) implements Mark {}

    /// A place that leads elsewhere when clicked.
    ///
    /// @param target an absolute URI, or `#` and the id of an element of this document, or `#page=` and the number
    ///     of a page
    /// @param words what the link is, for somebody who cannot see it
    record Hyperlink(Box box, String target, String words) implements Mark {
        /// A place that leads to a page among those that it is printed with.
        ///
        /// @param page its number, from 1
        public static Hyperlink toPage(Box box, int page, String words) {
            return new Hyperlink(box, "#page=" + page, words);
        }
    }
}

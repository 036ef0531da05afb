package dev.sightline.export;

import dev.sightline.drawing.Page;
import dev.sightline.drawing.Window;
import dev.sightline.geometry.Box;

/// From the drawing's coordinates (points, y downwards) to a page's (its own units, y upwards).
///
/// @param left the page's x of the drawing's left edge
/// @param top the page's y of the drawing's top edge
record Placement(double scale, double left, double top) {

    static Placement of(Page page, Window window) {
        double unit = unit(page);
        double scale = window.scale();
        return new Placement(
                scale / unit,
                (window.at().x() - window.part().x() * scale) / unit,
                (page.size().height() - window.at().y() + window.part().y() * scale) / unit);
    }

    /// How many points one unit of a page is: 1 unless a side is longer than a PDF page may be.
    static double unit(Page page) {
        return PageFit.userUnit(page.size());
    }

    double x(double x) {
        return left + x * scale;
    }

    double y(double y) {
        return top - y * scale;
    }

    /// A box as PDF has rectangles: left, bottom, right, top.
    void rectangle(Box box, PdfBuffer out) {
        out.put('[').number(x(box.x())).space().number(y(box.bottom())).space();
        out.number(x(box.right())).space().number(y(box.y())).put(']');
    }
}

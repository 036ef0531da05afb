package dev.sightline.export;

import dev.sightline.geometry.Box;

/// From the drawing's coordinates (points, y downwards) to a page's (its own units, y upwards).
///
/// @param left the page's x of the drawing's left edge
/// @param top the page's y of the drawing's top edge
record Placement(double scale, double left, double top) {

    static Placement of(PageFit fit) {
        double unit = fit.userUnit();
        return new Placement(
                fit.scale() / unit,
                fit.at().x() / unit,
                (fit.page().height() - fit.at().y()) / unit);
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

package dev.sightline.ui.canvas;

import dev.sightline.editor.Viewport;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.Optional;

/// Which stripes of headers lie over the sheet now, so that they stay in view, in pixels.
///
/// @param top how far the column headers reach down; 0 when they are in their own place
/// @param left how far the lane headers reach to the right
/// @param topY where the sheet's top edge lies for the column headers
/// @param leftX where the sheet's left edge lies for the lane headers
/// @param xStart where the column headers begin
/// @param width how wide the column headers are
/// @param yStart where the lane headers begin
/// @param height how high the lane headers are
record Freeze(
        double top, double left, double topY, double leftX, double xStart, double width, double yStart, double height) {

    /// The stripes of a sheet that is seen so.
    ///
    /// @param heads the column headers on the sheet, if they are to stay in view
    /// @param lanes the lane headers on the sheet, if they are to stay in view
    static Freeze of(DrawnSheet shown, Viewport view, Optional<Box> heads, Optional<Box> lanes) {
        double zoom = view.zoom();
        Box table = view.toWindow(shown.table());
        double top = 0;
        double topY = 0;
        if (heads.isPresent() && view.y() + heads.get().y() * zoom < 0) {
            double height = Math.ceil(heads.get().height() * zoom) + 1;
            top = Math.clamp(table.bottom(), 0, height);
            topY = -Math.floor(heads.get().y() * zoom) + top - height;
        }
        double left = 0;
        double leftX = 0;
        if (lanes.isPresent() && view.x() + lanes.get().x() * zoom < 0) {
            double width = Math.ceil(lanes.get().width() * zoom);
            left = Math.clamp(table.right(), 0, width);
            leftX = -Math.floor(lanes.get().x() * zoom) + left - width;
        }
        double right = Math.min(view.window().width(), view.x() + view.sheet().width() * zoom);
        double xStart = Math.max(0, view.x());
        double yStart = Math.max(top, table.y());
        double bottom = Math.min(view.window().height(), table.bottom());
        return new Freeze(
                top > 0 ? Math.ceil(top) : 0,
                bottom > yStart ? Math.ceil(left) : 0,
                topY,
                leftX,
                xStart,
                Math.max(0, right - xStart),
                yStart,
                Math.max(0, Math.ceil(bottom - yStart)));
    }

    /// The point of the sheet that is seen at a place of the window: of a header where one is kept in view.
    Point toSheet(Point inWindow, Viewport view) {
        double originX = inWindow.x() < left && inWindow.y() < yStart + height ? leftX : view.x();
        double originY = inWindow.y() < top ? topY : view.y();
        return new Point((inWindow.x() - originX) / view.zoom(), (inWindow.y() - originY) / view.zoom());
    }

    /// Where something is seen, in pixels.
    ///
    /// @param onHeads whether it lies on the headers that are kept in view
    record Seen(Box box, boolean onHeads) {}

    /// Where a box of the sheet is seen: headers where they are kept in view.
    Seen seen(Box box, DrawnSheet shown, Viewport view) {
        boolean inTop = top > 0
                && shown.columnHeads().filter(heads -> heads.contains(box)).isPresent();
        boolean inLeft = left > 0
                && shown.rowHeads().filter(heads -> heads.contains(box)).isPresent();
        Box plain = view.toWindow(box);
        if (inTop) {
            return new Seen(plain.plus(0, topY - view.y()), true);
        }
        Box moved = inLeft ? plain.plus(leftX - view.x(), 0) : plain;
        return new Seen(moved, inLeft && moved.y() >= top);
    }
}

package dev.sightline.editor;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.model.Framing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.DoubleFunction;

/// Which part of a sheet is seen in a window, and how large. Always held so that the sheet cannot be lost: a side that
/// fits is centred whenever one looks elsewhere, but stays where it is when the sheet alone changes; a side that does
/// not fit can be pushed no further than a narrow margin.
///
/// @param sheet the extent of the sheet in points
/// @param window the extent of the window in pixels
/// @param zoom pixels to a point; 1 is 100 %
/// @param x where the sheet's left edge lies in the window, in whole pixels
/// @param y where the sheet's top edge lies in the window, in whole pixels
public record Viewport(Size sheet, Size window, double zoom, double x, double y) {
    /// The smallest zoom.
    public static final double LEAST_ZOOM = 0.02;

    /// The largest zoom.
    public static final double MOST_ZOOM = 8;

    /// Pixels of desk that stay visible around the sheet.
    public static final double MARGIN = 32;

    private static final double STEP = Math.pow(2, 0.25);

    public Viewport {
        zoom = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
        x = held(x, sheet.width() * zoom, window.width());
        y = held(y, sheet.height() * zoom, window.height());
    }

    /// The top left part of a sheet at 100 %.
    public static Viewport of(Size sheet, Size window) {
        return anew(sheet, window, 1, MARGIN, MARGIN);
    }

    private static double held(double at, double length, double room) {
        double free = room - length;
        double margin = Math.min(MARGIN, room / 4);
        return Math.rint(fits(length, room) ? Math.clamp(at, 0, free) : Math.clamp(at, free - margin, margin));
    }

    private static boolean fits(double length, double room) {
        return room - length >= 2 * Math.min(MARGIN, room / 4);
    }

    /// Looked at anew: what fits is centred.
    private static Viewport anew(Size sheet, Size window, double zoom, double x, double y) {
        double at = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
        double width = sheet.width() * at;
        double height = sheet.height() * at;
        return new Viewport(
                sheet,
                window,
                at,
                fits(width, window.width()) ? (window.width() - width) / 2 : x,
                fits(height, window.height()) ? (window.height() - height) / 2 : y);
    }

    /// Where a point of the sheet is seen, in pixels.
    public Point toWindow(Point onSheet) {
        return new Point(x + onSheet.x() * zoom, y + onSheet.y() * zoom);
    }

    /// Which point of the sheet is seen at a place of the window.
    public Point toSheet(Point inWindow) {
        return new Point((inWindow.x() - x) / zoom, (inWindow.y() - y) / zoom);
    }

    /// Where a box of the sheet is seen, in pixels.
    public Box toWindow(Box onSheet) {
        return new Box(x + onSheet.x() * zoom, y + onSheet.y() * zoom, onSheet.width() * zoom, onSheet.height() * zoom);
    }

    /// The part of the sheet's plane that the window shows, in points.
    public Box visible() {
        return new Box(-x / zoom, -y / zoom, window.width() / zoom, window.height() / zoom);
    }

    /// Moved so that the sheet goes right by `dx` and down by `dy` pixels.
    public Viewport panned(double dx, double dy) {
        return anew(sheet, window, zoom, x + dx, y + dy);
    }

    /// Zoomed by a factor, the place in the window staying where it is.
    public Viewport zoomedAt(Point inWindow, double factor) {
        double next = Math.clamp(zoom * factor, LEAST_ZOOM, MOST_ZOOM);
        Point still = toSheet(inWindow);
        return anew(sheet, window, next, inWindow.x() - still.x() * next, inWindow.y() - still.y() * next);
    }

    /// One notch larger around the middle of the window; four notches double the size. Stops at 100 % on the way.
    public Viewport zoomedIn() {
        return zoomedTo(notch(1));
    }

    /// One notch smaller around the middle of the window.
    public Viewport zoomedOut() {
        return zoomedTo(notch(-1));
    }

    private double notch(int by) {
        double at = Math.log(zoom) / Math.log(STEP);
        double nearest = Math.rint(at);
        boolean onNotch = Math.abs(at - nearest) < 0.02;
        double next = onNotch ? nearest + by : by > 0 ? Math.ceil(at) : Math.floor(at);
        return Math.pow(STEP, next);
    }

    /// At a given zoom around the middle of the window.
    public Viewport zoomedTo(double target) {
        return zoomedAt(new Point(window.width() / 2, window.height() / 2), target / zoom);
    }

    /// The whole sheet beside whatever lies over it, never larger than 100 %.
    ///
    /// @param covers panels and bars, in pixels of the window
    public Viewport fittingMap(List<Box> covers) {
        Fitting.Place place = new Fitting(window, zoom -> covers).of(new Box(0, 0, sheet.width(), sheet.height()), 1);
        return new Viewport(sheet, window, place.zoom(), place.x(), place.y());
    }

    /// As wide as the window, from the top of what is seen now; never larger than 200 %.
    public Viewport fittingWidth() {
        double fit = Math.min(2, room(window.width()) / sheet.width());
        double top = Math.max(0, visible().y());
        return anew(sheet, window, fit, MARGIN, top == 0 ? MARGIN : -top * fit);
    }

    /// A box of the sheet as large as the window allows beside whatever lies over it, never larger than 200 %.
    ///
    /// @param covers headers that stay, panels and bars at a zoom, in pixels of the window
    public Viewport showing(Box box, DoubleFunction<List<Box>> covers) {
        Fitting.Place place = new Fitting(window, covers).of(box, 2);
        return anew(sheet, window, place.zoom(), place.x(), place.y()).revealing(box, covers.apply(place.zoom()));
    }

    /// Moved no further than needed for a box to be seen beside whatever lies over the sheet, or as much of it as can
    /// be.
    ///
    /// @param covers headers that stay, panels and bars, in pixels of the window
    public Viewport revealing(Box box, List<Box> covers) {
        return new Clearance(window, covers).of(box, this);
    }

    /// With the middle of the window over a point of the sheet.
    public Viewport centredOn(Point onSheet) {
        return anew(
                sheet, window, zoom, window.width() / 2 - onSheet.x() * zoom, window.height() / 2 - onSheet.y() * zoom);
    }

    /// Where one looks now: a thousandth of the zoom and a tenth of a point are near enough.
    public Framing framing() {
        Point middle = toSheet(new Point(window.width() / 2, window.height() / 2));
        return new Framing(rounded(zoom, 3), rounded(middle.x(), 1), rounded(middle.y(), 1));
    }

    private static BigDecimal rounded(double value, int places) {
        BigDecimal exact = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
        BigDecimal plain = exact.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    }

    /// Looking where a framing says.
    public Viewport framed(Framing framing) {
        return zoomedTo(framing.zoom().doubleValue())
                .centredOn(new Point(framing.x().doubleValue(), framing.y().doubleValue()));
    }

    /// The same view in a window of another size; what was at the top left stays there.
    public Viewport in(Size otherWindow) {
        return anew(sheet, otherWindow, zoom, x, y);
    }

    /// The same view of a sheet that has another size; what was at the top left stays there, even if all of it fits.
    public Viewport of(Size otherSheet) {
        return new Viewport(otherSheet, window, zoom, x, y);
    }

    private static double room(double length) {
        return Math.max(1, length - 2 * MARGIN);
    }
}

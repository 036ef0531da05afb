package dev.sightline.ui.canvas;

import dev.sightline.editor.Viewport;
import dev.sightline.geometry.Box;
import java.util.Optional;

/// How headers are kept in view: as they are, or by their names alone where they would take more than half of the
/// window.
record KeptHeads(DrawnSheet sheet, Viewport view) {
    /// The column headers, if they are kept as they are at a zoom.
    private Optional<Box> columns(double zoom) {
        return sheet.columnHeads()
                .filter(stripe -> stripe.height() * zoom < view.window().height() / 2);
    }

    /// The lane headers, if they are kept as they are at a zoom.
    private Optional<Box> rows(double zoom) {
        return sheet.rowHeads()
                .filter(stripe -> stripe.width() * zoom < view.window().width() / 2);
    }

    /// Which stripes lie over the sheet now.
    Freeze freeze() {
        return Freeze.of(sheet, view, columns(view.zoom()), rows(view.zoom()));
    }

    /// How many pixels at the top headers or names cover at a zoom.
    double coveredTop(double zoom) {
        return columns(zoom)
                .map(stripe -> stripe.height() * zoom)
                .or(() -> sheet.columnHeads().map(stripe -> ShortHeads.height(sheet)))
                .orElse(0.0);
    }

    /// How many pixels at the left headers or names cover at a zoom.
    double coveredLeft(double zoom) {
        return rows(zoom)
                .map(stripe -> stripe.width() * zoom)
                .or(() -> sheet.rowHeads().map(stripe -> ShortHeads.width()))
                .orElse(0.0);
    }

    /// How many pixels the names of columns cover now; 0 if their headers are seen.
    double shortTop() {
        boolean away = sheet.columnHeads()
                .filter(stripe -> view.toWindow(stripe).y() < 0)
                .isPresent();
        boolean table = view.toWindow(sheet.table()).bottom() > ShortHeads.height(sheet);
        return away && table && columns(view.zoom()).isEmpty() ? ShortHeads.height(sheet) : 0;
    }

    /// How many pixels the names of lanes cover now; 0 if their headers are seen.
    double shortLeft() {
        boolean away =
                sheet.rowHeads().filter(stripe -> view.toWindow(stripe).x() < 0).isPresent();
        return away && rows(view.zoom()).isEmpty() ? ShortHeads.width() : 0;
    }
}

package dev.sightline.editor;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/// A box of a sheet as large as the free part of a window allows.
///
/// @param covers what lies over the sheet at a zoom, in pixels of the window: headers that stay grow with the sheet
record Fitting(Size window, DoubleFunction<List<Box>> covers) {
    /// Pixels that are left between what is looked at and what lies over the sheet.
    private static final double SPACE = 12;

    private static final double STEP = 0.97;
    private static final int HALVINGS = 12;
    private static final double ROUNDED = 1e-6;

    /// Where a box is seen, at which zoom.
    ///
    /// @param x where the sheet's left edge lies in the window, in pixels, as `y` is its top edge
    record Place(double zoom, double x, double y) {}

    /// Where a box is seen wholly and largest; in the middle, as if nothing lay over the sheet, if there is no room for
    /// it
    /// at any zoom.
    ///
    /// @param most the largest zoom that is wanted
    Place of(Box box, double most) {
        double margin = margin();
        double fit = Math.min(
                Math.max(1, window.width() - 2 * margin) / Math.max(1, box.width()),
                Math.max(1, window.height() - 2 * margin) / Math.max(1, box.height()));
        double bare = Math.clamp(fit, Viewport.LEAST_ZOOM, most);
        double zoom = bare;
        double above = zoom;
        Optional<Place> found = at(zoom, box);
        while (found.isEmpty() && zoom > Viewport.LEAST_ZOOM) {
            above = zoom;
            zoom = Math.max(Viewport.LEAST_ZOOM, zoom * STEP);
            found = at(zoom, box);
        }
        for (int i = 0; i < HALVINGS && above > zoom && found.isPresent(); i++) {
            double middle = (zoom + above) / 2;
            Optional<Place> nearer = at(middle, box);
            if (nearer.isPresent()) {
                zoom = middle;
                found = nearer;
            } else {
                above = middle;
            }
        }
        return found.orElseGet(() -> centred(box, bare, new Box(0, 0, window.width(), window.height())));
    }

    /// The middle of the window is best; else the free part that leaves most around the box.
    private Optional<Place> at(double zoom, Box box) {
        Box room = new Box(0, 0, window.width(), window.height()).grown(-margin());
        List<Box> over = covers.apply(zoom).stream()
                .filter(cover -> cover.width() > 0 && cover.height() > 0)
                .map(cover -> cover.grown(SPACE))
                .toList();
        double width = box.width() * zoom - ROUNDED;
        double height = box.height() * zoom - ROUNDED;
        Box middle = new Box(room.centerX() - width / 2, room.centerY() - height / 2, width, height);
        if (width <= room.width() && height <= room.height() && over.stream().noneMatch(middle::overlaps)) {
            return Optional.of(centred(box, zoom, room));
        }
        return free(room, over).stream()
                .filter(part -> part.width() >= width && part.height() >= height)
                .max(Comparator.comparingDouble(part -> part.width() * part.height()))
                .map(part -> centred(box, zoom, part));
    }

    private double margin() {
        return Math.min(Viewport.MARGIN, Math.min(window.width(), window.height()) / 4);
    }

    private static Place centred(Box box, double zoom, Box part) {
        return new Place(zoom, part.centerX() - box.centerX() * zoom, part.centerY() - box.centerY() * zoom);
    }

    /// The largest boxes over which nothing lies; they share what they have in common.
    private static List<Box> free(Box room, List<Box> covers) {
        List<Box> parts = List.of(room);
        for (Box cover : covers) {
            List<Box> next = new ArrayList<>();
            for (Box part : parts) {
                if (part.overlaps(cover)) {
                    add(next, part.x(), part.y(), cover.x(), part.bottom());
                    add(next, cover.right(), part.y(), part.right(), part.bottom());
                    add(next, part.x(), part.y(), part.right(), cover.y());
                    add(next, part.x(), cover.bottom(), part.right(), part.bottom());
                } else {
                    next.add(part);
                }
            }
            parts = next;
        }
        return parts;
    }

    private static void add(List<Box> parts, double left, double top, double right, double bottom) {
        if (right > left && bottom > top) {
            parts.add(Box.between(left, top, right, bottom));
        }
    }
}

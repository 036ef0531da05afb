package dev.sightline.editor;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The part of a window in which something is really seen: what headers, panels and bars lie over is none of it.
///
/// @param covers what lies over the sheet, in pixels of the window
record Clearance(Size window, List<Box> covers) {
    /// Pixels that are left around what is brought into view.
    private static final double SPACE = 16;

    /// How many square pixels of the space around it a pixel of the way is worth.
    private static final double WAY = 5;

    Clearance {
        covers = List.copyOf(covers);
    }

    /// The view moved no further than needed for a box of the sheet to be seen, or as much of it as can be.
    Viewport of(Box onSheet, Viewport view) {
        Box now = view.toWindow(onSheet);
        if (hidden(now.grown(SPACE)) == 0) {
            return view;
        }
        Set<Double> across = new TreeSet<>(List.of(0.0, SPACE - now.x(), window.width() - SPACE - now.right()));
        Set<Double> down = new TreeSet<>(List.of(0.0, SPACE - now.y(), window.height() - SPACE - now.bottom()));
        for (Box cover : covers) {
            across.add(cover.right() + SPACE - now.x());
            across.add(cover.x() - SPACE - now.right());
            down.add(cover.bottom() + SPACE - now.y());
            down.add(cover.y() - SPACE - now.bottom());
        }
        return across.stream()
                .flatMap(dx -> down.stream().map(dy -> dx == 0 && dy == 0 ? view : view.panned(dx, dy)))
                .min(Comparator.comparingDouble((Viewport next) -> Math.rint(hidden(next.toWindow(onSheet))))
                        .thenComparingDouble(
                                next -> hidden(next.toWindow(onSheet).grown(SPACE)) + WAY * way(view, next)))
                .orElse(view);
    }

    private static double way(Viewport from, Viewport to) {
        return Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
    }

    /// How many square pixels of a box are not seen.
    private double hidden(Box box) {
        Box whole = new Box(0, 0, window.width(), window.height());
        double hidden = box.width() * box.height() - shared(box, whole);
        return hidden + covers.stream().mapToDouble(cover -> shared(box, cover)).sum();
    }

    private static double shared(Box one, Box other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return Math.max(0, width) * Math.max(0, height);
    }
}

package dev.sightline.editor.gesture;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Course;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where on its line a link is taken hold of to lead it elsewhere: in the middle of its longest part, beside its label.
final class BendHandle {
    /// A part of a line shorter than this on the screen, in pixels, has no handle.
    private static final double SHORT = 28;

    /// From a label, or an end of the line, to the handle, in pixels.
    private static final double CLEAR = 12;

    private final Optional<Box> label;
    private final double zoom;

    private BendHandle(Optional<Box> label, double zoom) {
        this.label = label;
        this.zoom = zoom;
    }

    static Optional<Point> at(Table table, Course course, double zoom) {
        // the box that a link without a label has is that of its whole line
        Optional<Box> label = table.sheet().boxes(course.link()).stream()
                .filter(box -> !box.contains(course.start()))
                .findFirst();
        BendHandle handle = new BendHandle(label, zoom);
        return course.stretches().stream()
                .sorted(Comparator.comparingDouble(Course.Stretch::length).reversed())
                .filter(stretch -> stretch.length() * zoom >= SHORT)
                .flatMap(stretch -> handle.on(stretch).stream())
                .findFirst();
    }

    private Optional<Point> on(Course.Stretch stretch) {
        Point middle = stretch.middle();
        double clear = CLEAR / zoom;
        Optional<Box> plate = label.map(box -> box.grown(clear)).filter(box -> box.contains(middle));
        if (plate.isEmpty()) {
            return Optional.of(middle);
        }
        Box beside = plate.get();
        List<Point> places = stretch.isLevel()
                ? List.of(new Point(beside.right(), middle.y()), new Point(beside.x(), middle.y()))
                : List.of(new Point(middle.x(), beside.bottom()), new Point(middle.x(), beside.y()));
        return places.stream().filter(place -> lies(stretch, place, clear)).findFirst();
    }

    /// Whether a point of the line stands on a part of it, not too near to the ends.
    private static boolean lies(Course.Stretch stretch, Point place, double clear) {
        double length = stretch.length();
        double from = stretch.from().distance(place);
        double to = stretch.to().distance(place);
        return from + to <= length + 0.01 && Math.min(from, to) >= clear;
    }
}

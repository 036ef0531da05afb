package dev.sightline.layout.grid;

import dev.sightline.drawing.Mark;
import java.util.List;

/// Marks that have been measured but have no place yet: their top left corner is (0, 0).
///
/// @param words what they say to somebody who cannot see them
record Block(double width, double height, List<Mark> marks, String words) {
    Block {
        marks = List.copyOf(marks);
    }

    /// The marks with their top left corner at a point.
    List<Mark> at(double x, double y) {
        return Marks.moved(marks, x, y);
    }
}

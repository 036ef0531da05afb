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

    /// The same with its texts at its left edge, for words that read from right to left but stand right of something.
    Block snug() {
        double left = width;
        for (Mark mark : marks) {
            if (mark instanceof Mark.TextLine line) {
                left = Math.min(left, line.at().x());
            }
        }
        return left <= 0 || left == width ? this : new Block(width - left, height, at(-left, 0), words);
    }

    /// The same no wider than its texts reach.
    Block trimmed() {
        double right = 0;
        for (Mark mark : marks) {
            if (mark instanceof Mark.TextLine line) {
                right = Math.max(right, line.at().x() + line.width());
            }
        }
        return right <= 0 || right >= width ? this : new Block(Math.ceil(right), height, marks, words);
    }

    /// The marks with their top left corner at a point.
    List<Mark> at(double x, double y) {
        return Marks.moved(marks, x, y);
    }
}

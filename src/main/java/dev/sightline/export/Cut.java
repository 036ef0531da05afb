package dev.sightline.export;

import dev.sightline.geometry.Box;
import java.util.Optional;

/// What becomes of a box at the edges of what can be seen.
final class Cut {
    /// What is narrower or lower, in points of the drawing, cannot be hit.
    private static final double LEAST = 1;

    private Cut() {}

    /// What of a box is seen; empty if nothing that could be hit.
    static Optional<Box> off(Box box, Box seen) {
        Box left = common(box, seen);
        return left.width() < Math.min(LEAST, box.width()) || left.height() < Math.min(LEAST, box.height())
                ? Optional.empty()
                : Optional.of(left);
    }

    /// What two boxes share; of a negative width or height if they lie apart.
    static Box common(Box one, Box other) {
        return Box.between(
                Math.max(one.x(), other.x()),
                Math.max(one.y(), other.y()),
                Math.min(one.right(), other.right()),
                Math.min(one.bottom(), other.bottom()));
    }

    /// A box of the same size where all of it is seen, or its upper left corner is if it is too large.
    static Box into(Box box, Box seen) {
        double x = Math.max(seen.x(), Math.min(box.x(), seen.right() - box.width()));
        double y = Math.max(seen.y(), Math.min(box.y(), seen.bottom() - box.height()));
        return new Box(x, y, box.width(), box.height());
    }
}

package dev.sightline.model;

/// Where a link is to run because somebody wants it there: in a gap beside a row or a column of its map. It says
/// nothing of points, so it holds when the map is laid out anew; when the row or column is not shown, the link
/// finds its own way.
///
/// @param side on which side of it
/// @param of a lane above or below which the link is to run, or a column before or after which
public record Bend(Side side, Id<? extends Element> of) {
    /// A side of a lane or a column.
    public enum Side {
        /// Between a lane and what is above it.
        ABOVE,
        /// Between a lane and what is below it.
        BELOW,
        /// Between a column and what is before it.
        BEFORE,
        /// Between a column and what is after it.
        AFTER;

        /// Whether it is a side of a lane, not of a column.
        public boolean ofLane() {
            return this == ABOVE || this == BELOW;
        }
    }

    /// The same side of something else.
    public Bend withOf(Id<? extends Element> other) {
        return new Bend(side, other);
    }
}

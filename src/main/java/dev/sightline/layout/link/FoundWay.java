package dev.sightline.layout.link;

/// A way, and what the search for it looked at: while nothing is different there, another search would find it again.
record FoundWay(Way way, Region region) {

    /// Crossings from one to another, with the stretches between them, both included; empty where left is beyond right.
    record Region(int left, int right, int top, int bottom) {
        static final Region NOTHING = new Region(0, -1, 0, -1);

        boolean isEmpty() {
            return left > right;
        }

        /// Both together.
        Region with(Region other) {
            return isEmpty()
                    ? other
                    : other.isEmpty()
                            ? this
                            : new Region(
                                    Math.min(left, other.left),
                                    Math.max(right, other.right),
                                    Math.min(top, other.top),
                                    Math.max(bottom, other.bottom));
        }

        boolean has(int gutter, int row) {
            return gutter >= left && gutter <= right && row >= top && row <= bottom;
        }
    }
}

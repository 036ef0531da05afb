package dev.sightline.drawing;

import dev.sightline.geometry.Size;
import java.util.List;

/// A page to be printed: what is seen of which drawings, in the order in which it is painted.
///
/// @param label how the page is counted, such as `3`; what viewers show beside the page
/// @param size as it is turned, in points on paper
/// @param paper the colour behind everything
public record Page(String label, Size size, Ink paper, List<Window> windows) {
    public Page {
        windows = List.copyOf(windows);
    }
}

package dev.sightline.typography;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Outline;
import java.util.List;

/// A picture in the line, such as an emoji: filled outlines, one over the other.
///
/// Its coordinates are in em, from the left end of the baseline, y downwards: scaled by the size of the text and moved
/// to the run's left end it stands where it belongs.
///
/// @param layers from bottom to top
public record ColourGlyph(List<Layer> layers) {
    public ColourGlyph {
        layers = List.copyOf(layers);
    }

    /// An outline and what fills it; layers of one shape share one outline.
    public record Layer(Outline outline, Ink ink) {}
}

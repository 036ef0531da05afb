package dev.sightline.layout;

import dev.sightline.drawing.Ink;
import java.util.List;

/// How one of several curves looks: told apart by colour, by dash and by the shape of its points.
///
/// @param dashes as in a pen; empty for a solid line
public record CurveLook(Ink ink, List<Double> dashes, Shape shape) {
    public CurveLook {
        dashes = List.copyOf(dashes);
    }

    /// The shape of a curve's points.
    public enum Shape {
        CIRCLE,
        SQUARE,
        TRIANGLE,
        DIAMOND,
        HEXAGON
    }
}

package dev.sightline.layout;

import dev.sightline.drawing.Ink;
import java.util.List;

/// How one of several curves looks: told apart by colour and by dash. The shapes of their
/// points, which tell them apart too, are the same in every theme.
///
/// @param dashes as in a pen; empty for a solid line
public record CurveLook(Ink ink, List<Double> dashes) {
    public CurveLook {
        dashes = List.copyOf(dashes);
    }
}

package dev.sightline.layout.curve;

import dev.sightline.drawing.Mark;
import dev.sightline.geometry.Box;
import java.util.List;
import java.util.Optional;

/// A curve drawn in its style, before anything is written beside it.
///
/// @param under what lies below all curves: bars, tinted areas
/// @param line the strokes
/// @param dots the signs of its points, from left to right
/// @param solid boxes beside the dots that no text may cover
/// @param course where its line runs, for texts to keep off
/// @param numbered whether the values are already written
record Sketch(
        Reading reading,
        List<Mark> under,
        List<Mark> line,
        List<Dot> dots,
        List<Box> solid,
        Optional<MonotoneCurve> course,
        boolean numbered) {
    Sketch {
        under = List.copyOf(under);
        line = List.copyOf(line);
        dots = List.copyOf(dots);
        solid = List.copyOf(solid);
    }

    /// The same with other signs.
    Sketch with(List<Dot> others) {
        return new Sketch(reading, under, line, others, solid, course, numbered);
    }
}

package dev.sightline.layout.grid;

import dev.sightline.drawing.Mark;
import java.util.List;

/// One line of the legend: a sample and what it means. Equal entries are shown once.
///
/// @param topic what it is sorted under
/// @param sample marks in a box from (0, 0) to (`WIDTH`, `HEIGHT`)
record LegendEntry(Topic topic, String words, List<Mark> sample) {
    /// Width of a sample in points.
    static final double WIDTH = 40;
    /// Height of a sample in points.
    static final double HEIGHT = 14;

    LegendEntry {
        sample = List.copyOf(sample);
    }

    /// The parts of a legend, in order.
    enum Topic {
        HEAT,
        STEPS,
        CARDS,
        EVIDENCE,
        NUMBERS,
        MARKERS,
        CURVES,
        CHANNELS,
        LINES,
        LINKS
    }
}

package dev.sightline.drawing;

import java.util.List;

/// How a line is drawn: colour, width in points, dashes, and whether its ends are round.
///
/// @param dashes lengths of dash, gap, dash, ... in points; empty for a solid line
public record Pen(Ink ink, double width, List<Double> dashes, boolean roundEnds) {

    public Pen {
        dashes = List.copyOf(dashes);
    }

    /// No line at all.
    public static final Pen NONE = solid(new Ink(0), 0);

    /// A solid line with flat ends.
    public static Pen solid(Ink ink, double width) {
        return new Pen(ink, width, List.of(), false);
    }

    /// A dashed line with flat ends.
    public static Pen dashed(Ink ink, double width, double dash, double gap) {
        return new Pen(ink, width, List.of(dash, gap), false);
    }

    /// A line of round dots.
    public static Pen dotted(Ink ink, double width, double gap) {
        return new Pen(ink, width, List.of(0.01, gap), true);
    }
}

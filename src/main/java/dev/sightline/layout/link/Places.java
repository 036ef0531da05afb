package dev.sightline.layout.link;

import dev.sightline.geometry.Box;
import java.util.List;

/// The real places of what a plan speaks of by index.
///
/// @param gutters for each gutter its extent across, as a box of no height that matters
/// @param channels for each channel the strip it may use, as a box of no width that matters
/// @param from for each wish the box it leaves
/// @param to for each wish the box it enters
/// @param labels for each wish the size of its label, as a box at the origin; empty for none
/// @param obstacles what stands on the map; a link without a free way passes behind it
/// @param signs what every link passes behind: small things that the plan does not know
/// @param grid nothing is put outside it
public record Places(
        List<Box> gutters,
        List<Box> channels,
        List<Box> from,
        List<Box> to,
        List<Box> labels,
        List<Box> obstacles,
        List<Box> signs,
        Box grid) {
    public Places {
        gutters = List.copyOf(gutters);
        channels = List.copyOf(channels);
        from = List.copyOf(from);
        to = List.copyOf(to);
        labels = List.copyOf(labels);
        obstacles = List.copyOf(obstacles);
        signs = List.copyOf(signs);
    }
}

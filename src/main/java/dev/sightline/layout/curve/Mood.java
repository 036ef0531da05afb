package dev.sightline.layout.curve;

import java.util.List;

/// How good a value is, in five levels.
enum Mood {
    VERY_BAD,
    BAD,
    NEUTRAL,
    GOOD,
    VERY_GOOD;

    private static final List<Mood> ALL = List.of(values());

    /// The mood of a share of the scale, 0 lowest to 1 highest.
    static Mood of(double share) {
        return ALL.get(Math.clamp(Math.round(share * 4), 0, 4));
    }
}

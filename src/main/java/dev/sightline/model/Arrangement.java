package dev.sightline.model;

/// How a map is meant to be laid out; the data are the same for each.
public enum Arrangement {
    GRID,
    SWIMLANE,
    LIST,
    WHEEL,
    NETWORK
}

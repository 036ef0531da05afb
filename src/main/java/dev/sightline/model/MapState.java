package dev.sightline.model;

/// Which reality a map shows.
public enum MapState {
    CURRENT,
    FUTURE,
    PLANNED,
    ACTUAL,
    IDEAL,
    PAST
}

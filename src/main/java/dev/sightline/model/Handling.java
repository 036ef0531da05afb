package dev.sightline.model;

/// Whether people or technology serve at a touchpoint.
public enum Handling {
    HUMAN,
    TECHNICAL,
    MIXED
}

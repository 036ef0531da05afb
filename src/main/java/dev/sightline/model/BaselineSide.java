package dev.sightline.model;

/// Where a lane stands to a baseline.
public enum BaselineSide {
    ABOVE,
    BELOW
}

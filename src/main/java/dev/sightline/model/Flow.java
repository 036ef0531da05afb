package dev.sightline.model;

/// How a step stands in time to its neighbours.
public enum Flow {
    LINEAR,
    NON_LINEAR,
    TIME_BASED,
    ONGOING
}

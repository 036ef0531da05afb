package dev.sightline.model;

/// How a step of an actual journey compares with the planned one.
public enum StepStatus {
    OK,
    FAILED,
    /// Planned, but it did not happen: the step stands in the actual journey only to show the gap.
    MISSING,
    AD_HOC,
    OUT_OF_SEQUENCE
}

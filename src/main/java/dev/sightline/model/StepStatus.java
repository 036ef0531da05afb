package dev.sightline.model;

/// How a step of an actual journey compares with the planned one.
public enum StepStatus {
    OK,
    FAILED,
    MISSING,
    AD_HOC,
    OUT_OF_SEQUENCE
}

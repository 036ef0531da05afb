package dev.sightline.model;

/// Where a project stands in the loop of improvement.
public enum ImprovementState {
    UNDERSTAND,
    MAP,
    BASELINE,
    GAPS,
    PRIORITISE,
    DESIGN,
    IMPROVE,
    MEASURE
}

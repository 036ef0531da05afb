package dev.sightline.model;

/// What a map is read as.
public enum MapType {
    JOURNEY,
    EXPERIENCE,
    BLUEPRINT,
    SWIMLANE,
    STEP_BY_STEP,
    PROCESS_NETWORK,
    WHEEL
}

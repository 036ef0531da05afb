package dev.sightline.model;

/// Which moment of truth a touchpoint is: zero (search), first (shelf), second (use), third (telling others), actual
/// (waiting for delivery).
public enum MomentOfTruth {
    ZERO,
    FIRST,
    SECOND,
    THIRD,
    ACTUAL
}

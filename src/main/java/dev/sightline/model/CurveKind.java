package dev.sightline.model;

/// What a curve measures. An open list: a custom curve says what it is by its name.
public enum CurveKind {
    EMOTION,
    INTENDED_EMOTION,
    ARC,
    RATING,
    DEVIATION,
    VALUE,
    EFFORT,
    IMPORTANCE,
    SATISFACTION,
    EXPECTATION,
    EMPLOYEE_EMOTION,
    BRAND_EMOTION,
    METRIC,
    CUSTOM
}

package dev.sightline.model;

/// Which part of an experience a stage is.
public enum TimeKind {
    BEFORE,
    DURING,
    AFTER,
    PREPURCHASE,
    PURCHASE,
    POSTPURCHASE,
    AWARE,
    APPEAL,
    ASK,
    ACT,
    ADVOCATE,
    CUSTOM
}

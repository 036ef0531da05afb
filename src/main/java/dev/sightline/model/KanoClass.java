package dev.sightline.model;

/// What having or lacking something does to satisfaction (Kano 1984).
public enum KanoClass {
    MUST_BE,
    ONE_DIMENSIONAL,
    ATTRACTIVE,
    INDIFFERENT,
    REVERSE,
    QUESTIONABLE
}

package dev.sightline.model;

/// What something rests on.
public enum Basis {
    ASSUMPTION,
    MIXED,
    RESEARCH
}

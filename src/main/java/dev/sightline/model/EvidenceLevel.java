package dev.sightline.model;

/// How well something is known.
public enum EvidenceLevel {
    ASSUMPTION,
    SINGLE_SOURCE,
    RESEARCHED
}

package dev.sightline.model;

/// What a link says of its two ends. An open list: a custom link says what it is by its kind name.
public enum LinkKind {
    SEQUENCE,
    LOOSE,
    PARALLEL,
    ALTERNATIVE,
    BRANCH,
    FAILURE,
    RECOVERY,
    CYCLE,
    MESSAGE,
    DEPENDENCY,
    AGREEMENT,
    SUPPORTS,
    PREREQUISITE,
    CORRESPONDS,
    ZOOMS_INTO,
    CAUSES,
    ADDRESSES,
    EVIDENCE_FOR,
    HANDS_OVER,
    CUSTOM
}

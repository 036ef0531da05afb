package dev.sightline.model;

/// By what the things on a map are told apart.
public enum Facet {
    PERSONA,
    KIND,
    TAG,
    CHANNEL,
    SEVERITY,
    EVIDENCE,
    OWNER,
    LANE
}

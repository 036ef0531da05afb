package dev.sightline.model;

/// What kind of thing a cause lies in.
public enum CauseCategory {
    PEOPLE,
    PROCESS,
    POLICY,
    PLACE,
    PRODUCT,
    PARTNER,
    TECHNOLOGY,
    CUSTOM
}

package dev.sightline.model;

/// What a separator line separates. An open list: a custom line says what it is by its name.
public enum LineKind {
    INTERACTION,
    VISIBILITY,
    INTERNAL_INTERACTION,
    ORDER_PENETRATION,
    IMPLEMENTATION,
    BASELINE,
    DOMAIN_BOUNDARY,
    EXTERNAL_INTERACTION,
    CUSTOM
}

package dev.sightline.model;

/// How deep a contact goes.
public enum ContactNature {
    EXPOSURE,
    INTERACTION,
    TRANSACTION
}

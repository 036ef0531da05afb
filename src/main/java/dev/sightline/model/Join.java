package dev.sightline.model;

/// How a stage follows the one before it.
public enum Join {
    THEN,
    AND,
    OR
}

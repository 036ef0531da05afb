package dev.sightline.model;

/// What becomes of all that a filter does not ask for.
public enum Rest {
    /// It steps back, but stays where it is.
    FADED,
    /// It is left out, and what is below moves up.
    HIDDEN
}

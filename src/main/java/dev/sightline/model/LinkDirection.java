package dev.sightline.model;

/// Which way a link points.
public enum LinkDirection {
    ONE,
    TWO,
    NONE
}

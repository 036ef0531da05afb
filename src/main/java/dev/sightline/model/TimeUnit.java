package dev.sightline.model;

/// What times are counted in.
public enum TimeUnit {
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    WEEK,
    MONTH
}

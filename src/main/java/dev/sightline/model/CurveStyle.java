package dev.sightline.model;

/// How a curve is drawn.
public enum CurveStyle {
    LINE,
    BARS,
    FACES,
    DEVIATION
}

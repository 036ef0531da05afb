package dev.sightline.editor;

/// A way to walk on the sheet.
public enum Direction {
    LEFT,
    RIGHT,
    UP,
    DOWN
}

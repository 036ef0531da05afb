package dev.sightline.file.json;

/// How an object or a list is laid out in the file.
public enum Layout {
    /// On one line where it fits, else one member a line.
    FIT,
    /// One member a line.
    OPEN,
    /// Broken; what is short stands together on the first line.
    HEAD
}

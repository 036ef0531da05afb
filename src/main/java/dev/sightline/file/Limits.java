package dev.sightline.file;

import dev.sightline.file.json.JsonReader;

/// How large a document may be. Above each limit stands a sentence with the number, never a crash.
final class Limits {
    private Limits() {}

    /// Bytes of a file.
    static final int FILE = 256 << 20;

    /// How deep objects and lists may stand in each other.
    static final int DEPTH = JsonReader.DEPTH;

    /// Elements of a document.
    static final int ELEMENTS = 200_000;

    /// Characters of one text.
    static final int TEXT = 1_000_000;

    /// Digits of a number before and after the point.
    static final int DIGITS = 15;

    /// Bytes of one image.
    static final int IMAGE = 32 << 20;

    /// Bytes of one font.
    static final int FONT = 16 << 20;

    /// Pixels of one image.
    static final long PIXELS = 100_000_000;

    /// Problems, or notes, that are listed; the rest is counted.
    static final int LISTED = 1_000;
}

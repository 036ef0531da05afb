package dev.sightline.file;

/// Which version of the format this program writes and reads, and what it calls itself in a file.
final class Versions {
    private Versions() {}

    /// The version that is written; all up to it are read.
    static final int CURRENT = 1;

    /// The oldest version whose readers understand what is written.
    static final int OLDEST_READER = 1;

    /// What stands in `format`.
    static final String FORMAT = "sightline";

    /// What stands in `writtenBy`.
    static final String PROGRAM = "Sightline 0.1.0";
}

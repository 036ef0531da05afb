package dev.sightline.file;

import java.nio.file.Path;
import java.time.Instant;

/// A recovery copy of a program that is no more: work that was not saved when it ended.
///
/// @param copy the document as it was last, a file that opens like any other
/// @param origin where it had been saved before
/// @param written when the copy was made
public record LeftBehind(Path copy, Origin origin, Instant written) {
    /// Reads it.
    public OpenResult open() {
        return DocumentFile.open(copy);
    }
}

package dev.sightline.file;

import java.time.Instant;

/// A file as it looks from outside. As long as that stays the same, so does, most likely, what the file holds.
///
/// @param size in bytes; −1 where there is no file
/// @param modified when it was last written
public record FileGlance(long size, Instant modified) {
    /// There is no file.
    public static final FileGlance NOTHING = new FileGlance(-1, Instant.EPOCH);
}

package dev.sightline.file;

import java.nio.file.Path;
import java.time.Instant;

/// An earlier save of a document that is still kept.
///
/// @param file where its bytes are
/// @param saved when it was saved
/// @param size in bytes
public record RestorePoint(Path file, Instant saved, long size) {}

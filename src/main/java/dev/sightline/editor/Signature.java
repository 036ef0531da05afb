package dev.sightline.editor;

import java.time.Instant;

/// Who writes a note, and when.
record Signature(String author, Instant time) {}

package dev.sightline.model;

import java.time.LocalDate;
import java.util.Optional;

/// One line of a document's change log.
public record LogEntry(Optional<LocalDate> date, String author, String text) {}

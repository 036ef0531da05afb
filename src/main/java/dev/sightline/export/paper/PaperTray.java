package dev.sightline.export.paper;

/// Where a printer can take its paper from.
///
/// @param key by which the printer knows it
/// @param name what to call it: its key where the printer says no more
public record PaperTray(String key, String name) {}

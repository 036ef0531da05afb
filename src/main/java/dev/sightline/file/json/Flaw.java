package dev.sightline.file.json;

/// What is wrong with a file as JSON, and at which byte.
public record Flaw(int offset, String sentence) {}

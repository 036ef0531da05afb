package dev.sightline.drawing;

/// A place in the one table that a map is, counted from 0 with header rows and the lane column included.
public record Slot(int row, int column, int rowSpan, int columnSpan) {}

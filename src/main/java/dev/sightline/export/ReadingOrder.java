package dev.sightline.export;

/// In which order a map is read to somebody who cannot see it, and thereby which way its table is told.
public enum ReadingOrder {
    /// Lane by lane, as it is drawn: each row is a lane, each column a step.
    LANES,
    /// Step by step, as it happens: each row is a step, each column a lane.
    STEPS
}

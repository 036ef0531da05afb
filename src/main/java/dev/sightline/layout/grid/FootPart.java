package dev.sightline.layout.grid;

/// What the foot of a sheet may leave to pages of their own.
public enum FootPart {
    /// Who the journey is about, in full.
    PERSONAS,
    /// Where facts are from.
    SOURCES,
    /// The comments with the answers to them.
    NOTES
}

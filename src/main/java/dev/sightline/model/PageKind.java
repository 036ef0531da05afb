package dev.sightline.model;

/// How a map is spread over pages.
public enum PageKind {
    /// One page that shows all of it.
    WHOLE,
    /// Sheets that are put together to a poster.
    TILES,
    /// A page for each stage, with the heads of stages and lanes on every one.
    STAGES,
    /// A book: cover, personas, the map, a page for each stage, what is behind it.
    BOOKLET
}

package dev.sightline.export;

/// Where the viewer of an SVG finds its fonts.
public enum SvgFonts {
    /// On its own machine, by name, with common fonts as substitutes: a small file, best for drawing programs.
    NAMED,
    /// Inside the file, cut down to the glyphs in use with all that shaping needs; best for browsers. Drawing programs
    /// pass over them and look for the names.
    EMBEDDED
}

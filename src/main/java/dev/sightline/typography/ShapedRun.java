package dev.sightline.typography;

import java.util.List;

/// The glyphs that draw a run, from left to right, in points from the left end of its baseline; y points down.
///
/// @param advance how far the run moves the text on: kerned and tracked, so that it differs a little from the width
///     that lines were broken by
public record ShapedRun(ShippedFont font, List<Cluster> clusters, double advance) {
    public ShapedRun {
        clusters = List.copyOf(clusters);
    }

    /// The smallest stretch of text whose glyphs cannot be told apart by character: a letter with its accents, a
    /// ligature, a syllable of an Indic script.
    ///
    /// @param text its characters in logical order
    /// @param x where it begins
    /// @param advance how far it moves the text on
    /// @param glyphs from left to right; at least one
    public record Cluster(String text, double x, double advance, List<Glyph> glyphs) {
        public Cluster {
            glyphs = List.copyOf(glyphs);
        }
    }

    /// One glyph in its place.
    ///
    /// @param id its number in the font
    /// @param x where its origin stands
    /// @param y how far its origin stands below the baseline; negative above
    public record Glyph(int id, double x, double y) {}
}

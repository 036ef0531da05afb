package dev.sightline.drawing;

/// How a text is set: face, size and the distance from baseline to baseline, in points.
///
/// @param tracking extra space after every grapheme, in points
public record TextStyle(Typeface face, double size, double lineHeight, double tracking) {

    /// A style without tracking.
    public static TextStyle of(Typeface face, double size, double lineHeight) {
        return new TextStyle(face, size, lineHeight, 0);
    }
}

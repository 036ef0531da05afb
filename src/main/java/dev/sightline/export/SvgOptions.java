package dev.sightline.export;

/// How an SVG is written.
///
/// @param fonts where a viewer finds the fonts
public record SvgOptions(SvgFonts fonts) {
    /// Fonts inside the file: it looks the same on every machine.
    public static final SvgOptions DEFAULT = new SvgOptions(SvgFonts.EMBEDDED);
}

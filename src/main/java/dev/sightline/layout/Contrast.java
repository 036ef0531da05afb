package dev.sightline.layout;

import dev.sightline.drawing.Ink;

/// How far two opaque inks stand apart in lightness: 1 (not at all) to 21 (black on white).
///
/// Contrast ratio and relative luminance as in WCAG 2.2.
final class Contrast {
    private Contrast() {}

    static double of(Ink one, Ink other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    static double luminance(Ink ink) {
        return 0.2126 * linear(ink.red()) + 0.7152 * linear(ink.green()) + 0.0722 * linear(ink.blue());
    }

    /// The grey that is as light as an ink.
    static Ink grey(Ink ink) {
        return ink.grey();
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

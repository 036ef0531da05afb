package dev.sightline.drawing;

/// A colour of the sRGB space with its opacity: `0xAARRGGBB`.
public record Ink(int argb) {

    /// Opaque ink from `0xRRGGBB`.
    public static Ink of(int rgb) {
        return new Ink(0xFF000000 | rgb);
    }

    /// Opaque ink from text such as `#1B1F24`.
    public static Ink of(String hex) {
        return of(Integer.parseInt(hex.substring(1), 16));
    }

    /// The red part, 0 to 255.
    public int red() {
        return argb >> 16 & 0xFF;
    }

    /// The green part, 0 to 255.
    public int green() {
        return argb >> 8 & 0xFF;
    }

    /// The blue part, 0 to 255.
    public int blue() {
        return argb & 0xFF;
    }

    /// The opacity, 0 (nothing to see) to 1 (opaque).
    public double opacity() {
        return (argb >>> 24) / 255.0;
    }

    /// This colour at another opacity, 0 to 1.
    public Ink at(double opacity) {
        return new Ink((int) Math.round(opacity * 255) << 24 | argb & 0xFFFFFF);
    }

    /// This colour mixed into another: 0 gives this one, 1 the other; opacities are mixed too.
    public Ink mixed(Ink other, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            double part = (argb >>> shift & 0xFF) * (1 - share) + (other.argb >>> shift & 0xFF) * share;
            mixed |= (int) Math.round(part) << shift;
        }
        return new Ink(mixed);
    }

    /// The grey that is as light: of the same relative luminance as in WCAG 2.2.
    public Ink grey() {
        double light = 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
        double part = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        int level = (int) Math.round(part * 255);
        return new Ink(argb & 0xFF000000 | level << 16 | level << 8 | level);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /// The colour as `#RRGGBB`, without its opacity.
    public String hex() {
        return String.format("#%06X", argb & 0xFFFFFF);
    }
}

package dev.sightline.cli;

import dev.sightline.layout.Theme;

/// Says that a colour of a brand is printed as another.
final class ShadeWords {
    private ShadeWords() {}

    static String of(Theme.Shade shade) {
        String why = shade.accent()
                ? "so that it stands out from the paper"
                : "so that white text on it can be read and it stands out from the paper";
        return (shade.accent() ? "The brand's accent " : "The brand's colour ")
                + shade.wanted().hex() + " is printed as " + shade.used().hex() + ", " + why + ".";
    }
}

package dev.sightline.press;

import java.util.Locale;

/// The kinds of files that can be handed out.
public enum Format {
    PDF,
    SVG,
    PNG;

    /// The ending of a file's name, such as `.pdf`.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}

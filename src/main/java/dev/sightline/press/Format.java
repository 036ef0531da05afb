package dev.sightline.press;

import java.util.Locale;

/// The kinds of files that can be handed out.
public enum Format {
    PDF,
    SVG,
    PNG,
    /// The map told in words, as plain text.
    TEXT,
    /// The map told in words, in Markdown.
    MD;

    /// Whether it holds all maps of an order in one file, and not one map each.
    public boolean holdsAll() {
        return this == PDF || isTold();
    }

    /// Whether it is a text.
    public boolean isTold() {
        return this == TEXT || this == MD;
    }

    /// The ending of a file's name, such as `.pdf`.
    public String ending() {
        return this == TEXT ? ".txt" : "." + name().toLowerCase(Locale.ROOT);
    }
}

package dev.sightline.model;

import java.util.regex.Pattern;

/// A colour as `#RRGGBB` in capitals; a theme may darken or lighten it to stay readable.
public record Colour(String hex) {
    private static final Pattern FORM = Pattern.compile("#[0-9A-F]{6}");

    public Colour {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A colour is written #RRGGBB, not " + hex);
        }
    }
}

package dev.sightline.model;

import java.util.List;
import java.util.Optional;

/// How sheets and printed pages look like those of the client: the logo is the project's.
///
/// @param colour of stages and of what stands out; darkened where text on it could not be read
/// @param accent of rules and marks beside it; the first colour when empty
/// @param fonts that text is set in wherever they have its characters, the nearest in weight each
public record Brand(Optional<Colour> colour, Optional<Colour> accent, List<FontFile> fonts) {
    /// Nothing said.
    public static final Brand NONE = new Brand(Optional.empty(), Optional.empty());

    public Brand {
        fonts = List.copyOf(fonts);
    }

    /// Colours alone.
    public Brand(Optional<Colour> colour, Optional<Colour> accent) {
        this(colour, accent, List.of());
    }

    /// The same with another colour of stages, or with none.
    public Brand withColour(Optional<Colour> other) {
        return new Brand(other, accent, fonts);
    }

    /// The same with another colour of rules and marks, or with none.
    public Brand withAccent(Optional<Colour> other) {
        return new Brand(colour, other, fonts);
    }

    /// The same with other fonts.
    public Brand withFonts(List<FontFile> others) {
        return new Brand(colour, accent, others);
    }

    /// Whether nothing is said.
    public boolean isNone() {
        return colour.isEmpty() && accent.isEmpty() && fonts.isEmpty();
    }
}

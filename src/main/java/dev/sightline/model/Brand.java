package dev.sightline.model;

import java.util.Optional;

/// How printed pages look like those of the client: the logo is the project's.
///
/// @param colour of stages and of what stands out; darkened where text on it could not be read
/// @param accent of rules and marks beside it; the first colour when empty
public record Brand(Optional<Colour> colour, Optional<Colour> accent) {
    /// Nothing said.
    public static final Brand NONE = new Brand(Optional.empty(), Optional.empty());
}

package dev.sightline.editor;

import java.util.Optional;
import java.util.function.Consumer;

/// One of the answers that a chooser offers.
///
/// @param value what it is: a constant of a kind, a persona, a scale, a name; empty for none, or for what is usual
/// @param now whether it is so already
/// @param choose makes it so
public record Choice(Optional<Object> value, boolean now, Consumer<Editor> choose) {}

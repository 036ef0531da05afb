package dev.sightline.layout;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.TextStyle;
import dev.sightline.geometry.Box;

/// Where on a sheet a text stands that a person may change, so that a field can be laid over it.
///
/// @param box from the top of its first line, as wide as it may become and as high as it is now; one line when empty
/// @param style how it is set
/// @param ink its colour
/// @param font the key of the shipped font that draws most of it
public record TextPlace(Box box, TextStyle style, Ink ink, String font) {}

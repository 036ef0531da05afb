package dev.sightline.layout.curve;

import dev.sightline.geometry.Box;
import dev.sightline.typography.Paragraph;
import java.util.Optional;

/// Where a caption found its place.
///
/// @param leader the thin upright box of the line that leads back to the sign, when the words stand away from it
/// @param cost how far from ideal the place is
record Seat(Caption.Block block, Box box, Paragraph.Align align, Optional<Box> leader, double cost) {}

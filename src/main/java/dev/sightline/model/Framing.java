package dev.sightline.model;

import java.math.BigDecimal;

/// Where somebody looked, and how closely.
///
/// @param zoom 1 for 100 %
/// @param x the point of the sheet in the middle of what is seen, in points from its left edge
/// @param y the same from its top edge
public record Framing(BigDecimal zoom, BigDecimal x, BigDecimal y) {}

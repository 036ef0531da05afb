/// Points, sizes and boxes, measured in points of 1/72 inch; y grows downwards.
@NullMarked
package dev.sightline.geometry;

import org.jspecify.annotations.NullMarked;

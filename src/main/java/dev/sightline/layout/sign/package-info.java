/// The signs of markers: moments of truth, fail points, decisions and their like, each a shape of its own.
@NullMarked
package dev.sightline.layout.sign;

import org.jspecify.annotations.NullMarked;

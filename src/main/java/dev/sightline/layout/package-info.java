/// From document to drawing: what a sheet is, how it looks (a theme is data), and how one is asked where things are.
///
/// Each arrangement is a package of its own below this one and gives a [dev.sightline.layout.Sheet]; the usual one is
/// `grid`.
@NullMarked
package dev.sightline.layout;

import org.jspecify.annotations.NullMarked;

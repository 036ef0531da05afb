/// The shipped fonts: how wide a text is, where its lines break, which glyphs draw it; icons and colour emoji as
/// outlines.
@NullMarked
package dev.sightline.typography;

import org.jspecify.annotations.NullMarked;

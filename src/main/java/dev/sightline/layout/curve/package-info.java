/// Values over the way: curves, bars and faces that tell how a journey feels, and the names and quotes beside them.
///
/// A lane of curves is planned at the top of the sheet's left edge first (so that its height is known) and then
/// moved to its place. All curves are functions of x, so whether a text would touch one is answered exactly and not
/// by sampling.
@NullMarked
package dev.sightline.layout.curve;

import org.jspecify.annotations.NullMarked;

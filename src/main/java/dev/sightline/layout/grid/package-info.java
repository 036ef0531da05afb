/// The usual arrangement: columns of the way across, lanes down, cards where they meet.
///
/// A sheet is put together by [dev.sightline.layout.grid.JourneyLayout] from parts that know nothing of one another:
/// the title block, the heads of columns and lanes, what lanes hold ([dev.sightline.layout.grid.LaneContent]), links,
/// markers and the foot. First every part says how much room it needs, then all get their places and draw.
@NullMarked
package dev.sightline.layout.grid;

import org.jspecify.annotations.NullMarked;

/// Links routed around what stands on a map: first through which gutters, then along which line.
///
/// The way of a link is planned on columns and rows by index, before anything has a size ([LinkPlan]); so the gutters
/// that links run through can be made wide enough, and a card that grows moves links without planning them again. Then,
/// with real places, links that share a gutter are put side by side ([LinkLines]).
@NullMarked
package dev.sightline.layout.link;

import org.jspecify.annotations.NullMarked;

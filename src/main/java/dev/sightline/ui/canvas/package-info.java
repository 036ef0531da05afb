/// The sheet on the screen: a canvas a little larger than the window, painted in whole pixels and moved while panning.
///
/// Drawn in screen space: the numbers are scaled, never the graphics context, since the software pipeline fills scaled
/// text as outlines, at several times the cost. Frames, icons and emoji are stamps: small images made once for a size.
@NullMarked
package dev.sightline.ui.canvas;

import org.jspecify.annotations.NullMarked;

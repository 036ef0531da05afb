/// A document made ready to hand out, and a handed-out file opened again.
///
/// Window and command line ask here for the same things with other words: which maps, on which paper, with what inside.
/// The room lies above `layout`, which draws, and `export`, which paints and knows no document.
@NullMarked
package dev.sightline.press;

import org.jspecify.annotations.NullMarked;

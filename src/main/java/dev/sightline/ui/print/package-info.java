/// Handing a map out: what the person chooses, and writing it in the background so that it can be stopped at any time.
@NullMarked
package dev.sightline.ui.print;

import org.jspecify.annotations.NullMarked;

/// The accessible twin of the map: a real tree of everything on it, on the same selection as the sheet.
@NullMarked
package dev.sightline.ui.outline;

import org.jspecify.annotations.NullMarked;

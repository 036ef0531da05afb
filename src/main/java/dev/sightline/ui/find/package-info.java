/// Finding: texts on the map and in lists, and any verb by a few letters.
@NullMarked
package dev.sightline.ui.find;

import org.jspecify.annotations.NullMarked;

/// The system's clipboard: what is copied there from a map, and what becomes of what other programs put there.
@NullMarked
package dev.sightline.ui.paste;

import org.jspecify.annotations.NullMarked;

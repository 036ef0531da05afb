/// What the window says: every word of the interface by key, and how elements are named and pictured.
@NullMarked
package dev.sightline.ui.words;

import org.jspecify.annotations.NullMarked;

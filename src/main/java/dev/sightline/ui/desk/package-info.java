/// What lies on the desk: the open document as one read-only state that all panels follow, the maps laid out in the
/// background, recent files and preferences.
@NullMarked
package dev.sightline.ui.desk;

import org.jspecify.annotations.NullMarked;

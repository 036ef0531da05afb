/// The JavaFX windows. State flows one way: the open document's state is one read-only property, and each panel follows
/// the part of it that it shows.
///
/// Built in Java, by hand, styled by one sheet in `assets/look`. Windows are opened in [dev.sightline.ui.AppWindow]
/// only; everything else that comes up lies inside the window.
@NullMarked
package dev.sightline.ui;

import org.jspecify.annotations.NullMarked;

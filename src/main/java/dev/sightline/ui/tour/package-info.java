/// The tour: a few steps that point at the real things in the window and go on when they have been tried.
@NullMarked
package dev.sightline.ui.tour;

import org.jspecify.annotations.NullMarked;

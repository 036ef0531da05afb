/// What of a map is shown, in the window: a panel of filters and saved views, and a bar that says what is left out.
@NullMarked
package dev.sightline.ui.views;

import org.jspecify.annotations.NullMarked;

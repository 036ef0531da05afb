/// The inspector: the form of what is selected, made of controls from a form that is data, and what hangs on it.
@NullMarked
package dev.sightline.ui.inspector;

import org.jspecify.annotations.NullMarked;

/// Everything that is known about the selected element: facts in groups, made from the element without a toolkit, and
/// the panel that shows them.
@NullMarked
package dev.sightline.ui.inspector;

import org.jspecify.annotations.NullMarked;

/// What is to be seen while no document is open: a new map, opening one, what was open last, and samples with pictures.
@NullMarked
package dev.sightline.ui.start;

import org.jspecify.annotations.NullMarked;

/// Notes and what is answered to them: a panel that lists all of them, and one that opens beside its pin.
@NullMarked
package dev.sightline.ui.notes;

import org.jspecify.annotations.NullMarked;

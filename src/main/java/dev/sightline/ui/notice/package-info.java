/// What the window has to tell: notices in the window that can be read, copied and dismissed; never a box in the way.
@NullMarked
package dev.sightline.ui.notice;

import org.jspecify.annotations.NullMarked;

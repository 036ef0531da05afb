/// What comes up inside the window and waits for an answer: how to export, all keys, what this program is.
@NullMarked
package dev.sightline.ui.dialog;

import org.jspecify.annotations.NullMarked;

/// A document under the hands: what is looked at, what is selected, and what a person may ask for. No toolkit.
///
/// Everything here is a value or a pure function, so that a test can drive it without a window.
@NullMarked
package dev.sightline.editor;

import org.jspecify.annotations.NullMarked;

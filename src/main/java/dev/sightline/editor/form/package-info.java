/// Forms as data: which fields each kind of element has, how each is shown and asked for, and what they say for one or
/// for many elements. No toolkit and no words, so that a test can fill in every field without a window.
@NullMarked
package dev.sightline.editor.form;

import org.jspecify.annotations.NullMarked;

/// Copying out of a document and pasting into one: what is selected as a document of its own, as text and as a grid;
/// and what becomes of it, of a block from another program, or of a picture, at the place that has the focus.
@NullMarked
package dev.sightline.editor.clip;

import org.jspecify.annotations.NullMarked;

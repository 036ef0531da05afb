/// Pictures that come to a map from files and from the clipboard, and maps that go there as pictures.
@NullMarked
package dev.sightline.ui.picture;

import org.jspecify.annotations.NullMarked;

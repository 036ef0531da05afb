/// What came back with reviewed PDFs, to be looked through before any of it is taken over.
@NullMarked
package dev.sightline.ui.review;

import org.jspecify.annotations.NullMarked;

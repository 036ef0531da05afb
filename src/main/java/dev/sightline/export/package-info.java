/// A drawing as PDF, SVG or PNG.
///
/// The PDF is written byte by byte by our own classes, from the content stream to the cross-reference table: shaped
/// text with right Unicode, inline replacement text and tens of thousands of tags are beyond what PDFBox's writer
/// offers, and a document tree in memory would cost several times the time and the heap. PDFBox serves where it is
/// strong: it renders our own PDF for the PNG painter, and reads it back in the tests.
@NullMarked
package dev.sightline.export;

import org.jspecify.annotations.NullMarked;

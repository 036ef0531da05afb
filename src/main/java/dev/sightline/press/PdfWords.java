package dev.sightline.press;

import dev.sightline.layout.WordFile;

/// The words that a PDF adds beside its pages, for the lists of its reader and for who cannot see it, in the language
/// of the document.
final class PdfWords {
    private final WordFile file;

    PdfWords(String language) {
        file = new WordFile("words/pdf", language);
    }

    /// The words for a key, with `{0}` filled in.
    String of(String key, Object... values) {
        return file.of(key, values);
    }
}

package dev.sightline.layout.page;

import dev.sightline.layout.WordFile;

/// The words that pages add of their own, in the language of the document.
final class PageWords {
    private final WordFile file;

    PageWords(String language) {
        file = new WordFile("words/pages", language);
    }

    /// The words for a key, with `{0}`, `{1}`, ... filled in.
    String of(String key, Object... values) {
        return file.of(key, values);
    }

    /// The words for a constant: `kind.STAGE`.
    String of(String family, Enum<?> constant) {
        return of(family + "." + constant.name());
    }
}

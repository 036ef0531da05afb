package dev.sightline.press.told;

import dev.sightline.layout.WordFile;

/// The words that a telling adds of its own, in the language of the map.
final class TellingWords {
    private final WordFile file;

    TellingWords(String language) {
        file = new WordFile("words/told", language);
    }

    /// The words for a key, with `{0}`, `{1}`, ... filled in.
    String of(String key, Object... values) {
        return file.of(key, values);
    }

    /// So many of something: `1 step`, `3 steps`.
    String count(String key, int count) {
        return of(count == 1 ? key + ".one" : key + ".some", count);
    }
}

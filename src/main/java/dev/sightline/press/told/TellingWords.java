package dev.sightline.press.told;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words that a telling adds of its own, in the language of the map.
final class TellingWords {
    private final ResourceBundle bundle;

    TellingWords(String language) {
        bundle = ResourceBundle.getBundle(
                "words/told",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The words for a key, with `{0}`, `{1}`, ... replaced.
    String of(String key, Object... values) {
        String words = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return words;
    }

    /// So many of something: `1 step`, `3 steps`.
    String count(String key, int count) {
        return of(count == 1 ? key + ".one" : key + ".some", count);
    }
}

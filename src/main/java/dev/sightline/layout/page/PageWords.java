package dev.sightline.layout.page;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words that pages add of their own, in the language of the document.
final class PageWords {
    private final ResourceBundle bundle;

    PageWords(String language) {
        bundle = ResourceBundle.getBundle(
                "words/pages",
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

    /// The words for a constant: `kind.STAGE`.
    String of(String family, Enum<?> constant) {
        return of(family + "." + constant.name());
    }
}

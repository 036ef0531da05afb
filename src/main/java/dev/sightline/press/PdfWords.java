package dev.sightline.press;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words that a PDF adds beside its pages, for the lists of its reader and for who cannot see it, in the language
/// of the document.
final class PdfWords {
    private final ResourceBundle bundle;

    PdfWords(String language) {
        bundle = ResourceBundle.getBundle(
                "words/pdf",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// The words for a key, with `{0}` replaced.
    String of(String key, String... values) {
        String words = bundle.getString(key);
        return values.length == 0 ? words : words.replace("{0}", values[0]);
    }
}

package dev.sightline.typography;

import java.util.Set;

/// The languages that most maps are in, which are written in Latin letters and with the digits 0 to 9: so much is known
/// without asking ICU, which reads its tables of all languages first.
public final class Latin {
    private static final Set<String> LANGUAGES = Set.of(
            "ca", "cs", "da", "de", "en", "es", "et", "fi", "fr", "hr", "hu", "is", "it", "lt", "lv", "nb", "nl", "nn",
            "no", "pl", "pt", "ro", "sk", "sl", "sv", "tr");

    private Latin() {}

    /// Whether a language is one of them. False says nothing: it may be another language, or a tag that says more than
    /// a language and a country.
    ///
    /// @param language BCP 47 tag, such as `de` or `de-AT`
    public static boolean isWritten(String language) {
        boolean country = language.length() == 5 && language.charAt(2) == '-';
        return (country || language.length() == 2) && LANGUAGES.contains(language.substring(0, 2));
    }
}

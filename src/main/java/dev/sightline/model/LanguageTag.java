package dev.sightline.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tags of languages. Sources: RFC 5646 (BCP 47), ISO 639.
public final class LanguageTag {
    /// How a tag is written: a language of two or three letters, then what tells more of it.
    public static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    private static final int SHORT = 2;
    private static final Set<String> OF_TWO_LETTERS = Set.of(Locale.getISOLanguages());

    private LanguageTag() {}

    /// Whether a tag is well written, and two letters at its beginning are those of a language: `ja` is, `jp` is a
    /// country.
    public static boolean isLanguage(String tag) {
        int end = tag.indexOf('-');
        String language = end < 0 ? tag : tag.substring(0, end);
        return FORM.matcher(tag).matches()
                && (language.length() > SHORT || OF_TWO_LETTERS.contains(language.toLowerCase(Locale.ROOT)));
    }
}

package dev.sightline.layout;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of one file under `words/` in one language; in English where nobody has written them in it. The
/// language of the machine has no say in them, so that a document gives the same everywhere.
public final class WordFile {
    /// The languages that they are written in beside English.
    static final Set<String> TRANSLATED = Set.of("de");

    private static final ResourceBundle.Control EXACT = new Exact();
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final ResourceBundle bundle;

    /// @param name of the file, such as `words/sheet`
    /// @param language BCP 47 tag, such as `de-AT`
    public WordFile(String name, String language) {
        bundle = ResourceBundle.getBundle(name, Locale.forLanguageTag(language), EXACT);
    }

    /// The language that the words are in; the root for English.
    Locale locale() {
        return bundle.getLocale();
    }

    /// The words for a key, with `{0}`, `{1}`, ... filled in.
    ///
    /// @throws MissingResourceException if nobody has written them
    public String of(String key, Object... values) {
        String words = bundle.getString(key);
        if (values.length == 0) {
            return words;
        }
        // all at once, for what is filled in may itself hold braces
        return PLACE.matcher(words).replaceAll(place -> {
            int index = place.group(1).charAt(0) - '0';
            return Matcher.quoteReplacement(index < values.length ? String.valueOf(values[index]) : place.group());
        });
    }

    /// Asks only for files that are there: to learn that one is not, Java would open every jar of the program.
    private static final class Exact extends ResourceBundle.Control {
        @Override
        public List<String> getFormats(String name) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String name, Locale wanted) {
            String language = wanted.getLanguage();
            return TRANSLATED.contains(language) ? List.of(Locale.of(language), Locale.ROOT) : List.of(Locale.ROOT);
        }

        @Override
        public @Nullable Locale getFallbackLocale(String name, Locale wanted) {
            return null;
        }
    }
}

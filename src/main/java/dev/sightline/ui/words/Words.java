package dev.sightline.ui.words;

import dev.sightline.model.LaneKind;
import dev.sightline.model.LineKind;
import dev.sightline.model.MarkerKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of the interface, looked up by key in the resource `words/ui` of the language that the window speaks.
public final class Words {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static volatile ResourceBundle bundle = bundle("words/ui", Locale.ENGLISH);
    private static volatile Phrases phrases = Phrases.UNCHANGED;
    private static volatile List<ResourceBundle> icons = List.of(bundle("words/icons", Locale.ROOT));

    private Words() {}

    /// Lets everything that is asked for from now on be in a language; in English where there are no words in it.
    public static void speak(Locale language) {
        ResourceBundle next = bundle("words/ui", language);
        bundle = next;
        phrases = isEnglish()
                ? Phrases.UNCHANGED
                : new Phrases(
                        bundle("words/said", Locale.ROOT),
                        bundle("words/said", language),
                        kinds(next),
                        filled -> Optional.empty());
        ResourceBundle englishIcons = bundle("words/icons", Locale.ROOT);
        icons = isEnglish() ? List.of(englishIcons) : List.of(bundle("words/icons", language), englishIcons);
        FaultWords.speak(
                isEnglish() ? Optional.empty() : Optional.of(bundle("words/faults", Locale.ROOT)),
                bundle("words/faults", isEnglish() ? Locale.ROOT : language));
    }

    /// The kinds that steps speak of, by their constants read as words.
    private static Map<String, String> kinds(ResourceBundle words) {
        Map<String, String> kinds = new HashMap<>();
        for (Class<? extends Enum<?>> type : List.of(LaneKind.class, LineKind.class, MarkerKind.class)) {
            for (Enum<?> kind : type.getEnumConstants()) {
                kinds.put(
                        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        words.getString(type.getSimpleName() + "." + kind.name()));
            }
        }
        return kinds;
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(name, language, EXACT);
    }

    /// The words for a key, with `{0}`, `{1}`, ... replaced.
    ///
    /// @throws MissingResourceException if nobody has written them
    public static String of(String key, Object... values) {
        String words = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return words;
    }

    /// The words for a key, or others where nobody has written any.
    public static String orElse(String key, String others) {
        return bundle.containsKey(key) ? bundle.getString(key) : others;
    }

    /// The words for a number of things: the key with `.one` or `.many`.
    public static String count(String key, long number) {
        return of(key + (number == 1 ? ".one" : ".many"), String.format(Locale.getDefault(), "%,d", number));
    }

    /// What a kind is called: the words for `LaneKind.PAIN`, or the constant's own name read as words.
    public static String of(Enum<?> kind) {
        String key = kind.getDeclaringClass().getSimpleName() + "." + kind.name();
        if (bundle.containsKey(key)) {
            return bundle.getString(key);
        }
        String plain = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }

    /// Other words for an icon, those in the window's language first.
    static Stream<String> around(String icon) {
        String key = icon.replace('-', '.');
        return icons.stream()
                .filter(words -> words.containsKey(key))
                .flatMap(words -> COMMA.splitAsStream(words.getString(key)));
    }

    private static final Pattern COMMA = Pattern.compile(", ");

    /// Whether the window speaks English.
    public static boolean isEnglish() {
        return bundle.getLocale().equals(Locale.ROOT);
    }

    /// A sentence, or the name of a step, that was made below the window, where everything is said in English: in the
    /// language that the window speaks. As it is where nobody has written it in that language.
    public static String said(String english) {
        return phrases.say(english);
    }
}

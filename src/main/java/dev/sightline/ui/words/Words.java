package dev.sightline.ui.words;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The words of the interface, looked up by key in the resource `words/ui`.
public final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("words/ui");

    private Words() {}

    /// The words for a key, with `{0}`, `{1}`, ... replaced.
    ///
    /// @throws MissingResourceException if nobody has written them
    public static String of(String key, Object... values) {
        String words = BUNDLE.getString(key);
        for (int i = 0; i < values.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return words;
    }

    /// The words for a number of things: the key with `.one` or `.many`.
    public static String count(String key, long number) {
        return of(key + (number == 1 ? ".one" : ".many"), String.format("%,d", number));
    }

    /// What a kind is called: the words for `LaneKind.PAIN`, or the constant's own name read as words.
    public static String of(Enum<?> kind) {
        String key = kind.getDeclaringClass().getSimpleName() + "." + kind.name();
        if (BUNDLE.containsKey(key)) {
            return BUNDLE.getString(key);
        }
        String plain = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }
}

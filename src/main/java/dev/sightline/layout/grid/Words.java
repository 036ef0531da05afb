package dev.sightline.layout.grid;

import dev.sightline.layout.sign.Signs;
import dev.sightline.model.LineKind;
import dev.sightline.model.Marker;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words that a sheet adds of its own.
final class Words {
    private Words() {}

    /// A kind's name as people say it: `MOMENT_OF_TRUTH` is `Moment of truth`.
    static String of(Enum<?> kind) {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// What a marker says: `Wait point: 31 minutes instead of 15`.
    static String of(Marker marker) {
        return capital(Signs.words(marker));
    }

    /// Whether one name says as much as another: whether all the words of either are words of the other.
    static boolean tells(String name, String other) {
        Set<String> one = words(name);
        Set<String> two = words(other);
        return !one.isEmpty() && !two.isEmpty() && (one.containsAll(two) || two.containsAll(one));
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")));
        words.remove("");
        return words;
    }

    /// A text with its first letter large.
    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// A line's name as people say it.
    static String of(LineKind kind) {
        return switch (kind) {
            case INTERACTION -> "Line of interaction";
            case VISIBILITY -> "Line of visibility";
            case INTERNAL_INTERACTION -> "Line of internal interaction";
            case ORDER_PENETRATION -> "Line of order penetration";
            case IMPLEMENTATION -> "Line of implementation";
            case EXTERNAL_INTERACTION -> "Line of external interaction";
            case BASELINE -> "Baseline";
            case DOMAIN_BOUNDARY -> "Domain boundary";
            case CUSTOM -> "Line";
        };
    }
}

package dev.sightline.layout.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names compared by their words, so that a sheet does not say twice what a name says already.
final class Words {
    private Words() {}

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
}

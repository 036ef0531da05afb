package dev.sightline.model;

import java.text.Normalizer;
import java.util.Locale;

/// The part of an id that tells the name of its element: `buy-a-ticket`.
public final class Slug {
    private static final int LONGEST = 48;

    private Slug() {}

    /// A name in lower case, with a hyphen for all that is neither letter nor digit; empty where nothing is left.
    public static String of(String name) {
        String start = name.length() > 200 ? name.substring(0, 200) : name;
        String words = Normalizer.normalize(start, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^[-\\p{M}]+|-+$", "");
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf('-', LONGEST);
        if (end < LONGEST / 2) {
            end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        }
        return words.substring(0, end);
    }
}

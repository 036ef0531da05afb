package dev.sightline.analysis;

import java.text.Normalizer;
import java.util.Locale;

/// A text without capitals and accents, so that `cafe` stands in `CAFÉ`.
final class PlainLetters {
    private PlainLetters() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{Mn}+", "")
                        .toLowerCase(Locale.ROOT);
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }
}

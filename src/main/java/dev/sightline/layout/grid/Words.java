package dev.sightline.layout.grid;

import dev.sightline.model.LineKind;
import java.util.Locale;

/// The words that a sheet adds of its own.
final class Words {
    private Words() {}

    /// A kind's name as people say it: `MOMENT_OF_TRUTH` is `Moment of truth`.
    static String of(Enum<?> kind) {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
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

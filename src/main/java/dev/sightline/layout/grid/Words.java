package dev.sightline.layout.grid;

import java.util.Locale;

/// The words that a sheet adds of its own.
final class Words {
    private Words() {}

    /// A kind's name as people say it: `MOMENT_OF_TRUTH` is `Moment of truth`.
    static String of(Enum<?> kind) {
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

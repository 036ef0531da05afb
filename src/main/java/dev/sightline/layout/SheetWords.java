package dev.sightline.layout;

import dev.sightline.model.Marker;
import dev.sightline.model.MarkerKind;
import java.util.List;
import java.util.MissingResourceException;

/// The words that a sheet adds of its own, in the language of its text: from the resource `words/sheet`. The language
/// of the machine has no say in them, so that a document gives the same sheet everywhere.
public final class SheetWords {
    private final WordFile file;

    private SheetWords(WordFile file) {
        this.file = file;
    }

    /// The words in a language; in English where nobody has written them in it.
    ///
    /// @param language BCP 47 tag, such as `de-AT`
    public static SheetWords in(String language) {
        return new SheetWords(new WordFile("words/sheet", language));
    }

    /// The words for a key, with `{0}`, `{1}`, ... filled in.
    ///
    /// @throws MissingResourceException if nobody has written them
    public String of(String key, Object... values) {
        return file.of(key, values);
    }

    /// The words for a number of things: the key with `.one` or `.many`.
    ///
    /// @param written the number as it is written in the language
    public String count(String key, long number, String written) {
        return of(key + (number == 1 ? ".one" : ".many"), written);
    }

    /// What a kind is called where it stands alone: `MOMENT_OF_TRUTH` is `Moment of truth`.
    public String of(Enum<?> kind) {
        return capital(of(kind.getDeclaringClass().getSimpleName() + "." + kind.name()));
    }

    /// What a kind is called inside a sentence: `moment of truth`.
    public String within(Enum<?> kind) {
        String words = of(kind.getDeclaringClass().getSimpleName() + "." + kind.name());
        return of("nouns.large").equals("yes") ? words : words.toLowerCase(file.locale());
    }

    /// What a marker says, inside a sentence: `wait point: 31 minutes instead of 15`.
    public String within(Marker marker) {
        if (marker.kind() == MarkerKind.CUSTOM && !marker.label().isBlank()) {
            return marker.label();
        }
        String kind = within(marker.kind());
        return marker.label().isBlank() ? kind : kind + ": " + marker.label();
    }

    /// What a marker says where it stands alone: `Wait point: 31 minutes instead of 15`.
    public String of(Marker marker) {
        return capital(within(marker));
    }

    /// Somebody's words in quotation marks.
    public String quoted(String words) {
        return of("quoted", words);
    }

    /// Several things in a sentence: `this, that and more`.
    public String listed(List<String> things) {
        return things.size() < 2
                ? String.join("", things)
                : of("list.last", String.join(", ", things.subList(0, things.size() - 1)), things.getLast());
    }

    /// A text with its first letter large.
    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}

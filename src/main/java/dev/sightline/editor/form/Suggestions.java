package dev.sightline.editor.form;

import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a document says already where something like it is asked for again.
public final class Suggestions {
    private static final int MANY = 12;

    private Suggestions() {}

    /// The tags of the document that hold what was typed, the most used first, without those that are set.
    public static List<String> tags(JourneyDocument document, String typed, List<String> without) {
        return best(document.elements().stream().flatMap(element -> element.about().tags().stream()), typed).stream()
                .filter(tag -> !without.contains(tag))
                .limit(MANY)
                .toList();
    }

    /// What a line of text says elsewhere, in elements of any kind that has a field of that name.
    public static List<String> lines(JourneyDocument document, String field, String typed) {
        return best(document.elements().stream().flatMap(element -> said(element, field).stream()), typed).stream()
                .filter(line -> !line.equals(typed))
                .limit(MANY)
                .toList();
    }

    private static Optional<String> said(Element element, String name) {
        return Forms.of(element)
                .field(name)
                .filter(field -> field.control() instanceof Control.Line)
                .map(field -> (String) field.get().apply(element));
    }

    private static List<String> best(Stream<String> all, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        Map<String, Integer> counted = new TreeMap<>();
        all.filter(text -> !text.isBlank() && text.toLowerCase(Locale.ROOT).contains(wanted))
                .forEach(text -> counted.merge(text, 1, Integer::sum));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}

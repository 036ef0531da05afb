package dev.sightline.editor.find;

import dev.sightline.edit.Written;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Looks through all that is written in a document.
public final class Search {
    private Search() {}

    /// All places where a text stands, in the order in which the document is read; none for an empty query.
    public static List<Match> in(JourneyDocument document, Query query) {
        if (query.isEmpty()) {
            return List.of();
        }
        Folded wanted = Folded.of(query.text(), query.exact());
        List<Match> found = new ArrayList<>();
        for (Element element : ReadingOrder.of(document)) {
            int[] wording = {0};
            Written.put(element, text -> {
                int number = wording[0]++;
                each(
                        text,
                        wanted,
                        query,
                        place -> found.add(new Match(element.id(), number, text, place.start(), place.end())));
                return text;
            });
        }
        return found;
    }

    /// A stretch of a text.
    record Stretch(int start, int end) {}

    /// Tells every stretch of a text that is what is wanted; they do not overlap.
    static void each(String text, Folded wanted, Query query, Consumer<Stretch> found) {
        if (text.isEmpty() || wanted.length() == 0) {
            return;
        }
        Folded folded = Folded.of(text, query.exact());
        int at = folded.find(wanted, 0);
        while (at >= 0) {
            int end = at + wanted.length();
            if (!query.wholeWords() || folded.isWhole(at, end)) {
                found.accept(new Stretch(folded.place(at), folded.place(end)));
                at = folded.find(wanted, end);
            } else {
                at = folded.find(wanted, at + 1);
            }
        }
    }
}

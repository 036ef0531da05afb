package dev.sightline.editor.find;

import dev.sightline.edit.Edit;
import dev.sightline.edit.Rejected;
import dev.sightline.edit.Written;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Puts another text in the place of one that was found: at one place, or everywhere.
///
/// @param only where; everywhere if empty
public record Replace(Query query, String replacement, Optional<Match> only) implements Edit {

    @Override
    public String label() {
        return only.isPresent() ? "Replace “" + query.text() + "”" : "Replace all “" + query.text() + "”";
    }

    @Override
    public ChangeSet on(JourneyDocument document) throws Rejected {
        List<Change> changes = new ArrayList<>();
        for (Element before : affected(document)) {
            int[] wording = {0};
            Element after = Written.put(before, text -> put(text, wording[0]++));
            if (!after.equals(before)) {
                changes.add(new Change(before, after));
            }
        }
        if (changes.isEmpty()) {
            throw new Rejected("“" + query.text() + "” does not stand there any more; search again.");
        }
        return ChangeSet.of(changes);
    }

    private Collection<Element> affected(JourneyDocument document) {
        return only.isPresent()
                ? document.find(only.get().element()).map(List::of).orElse(List.of())
                : document.elements();
    }

    private String put(String text, int wording) {
        if (only.isPresent()) {
            Match place = only.get();
            return place.wording() == wording && place.text().equals(text)
                    ? text.substring(0, place.start()) + replacement + text.substring(place.end())
                    : text;
        }
        StringBuilder result = new StringBuilder();
        int[] done = {0};
        Search.each(text, Folded.of(query.text(), query.exact()), query, found -> {
            result.append(text, done[0], found.start()).append(replacement);
            done[0] = found.end();
        });
        return done[0] == 0 ? text : result.append(text, done[0], text.length()).toString();
    }
}

package dev.sightline.edit;

import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Project;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Takes elements out of the document, with everything that is part of them; what only mentions them forgets them.
/// A range that loses an end goes as far as the columns that stay.
public record Remove(String label, Set<Id<?>> ids) implements Edit {
    public Remove {
        ids = Set.copyOf(ids);
    }

    /// The removal of some elements, with the words for the undo menu: `Remove stage “Book”`, `Remove 3 cards`.
    public static Remove of(JourneyDocument document, Collection<? extends Id<?>> ids) {
        List<Element> elements = new ArrayList<>();
        ids.forEach(id -> document.find(id).ifPresent(elements::add));
        String label = elements.size() == 1
                ? Wording.named("Remove", Wording.kind(elements.getFirst()), Wording.name(elements.getFirst()))
                : "Remove " + Wording.count(elements);
        return new Remove(label, new LinkedHashSet<>(ids));
    }

    @Override
    public ChangeSet on(JourneyDocument document) throws Rejected {
        if (ids.contains(Project.ID)) {
            throw new Rejected("The project itself cannot be removed; close the document instead.");
        }
        Map<Id<?>, List<Element>> referrers = new HashMap<>();
        for (Element element : document.elements()) {
            element.references()
                    .forEach(id -> referrers
                            .computeIfAbsent(id, none -> new ArrayList<>())
                            .add(element));
        }
        Set<Id<?>> gone = new LinkedHashSet<>();
        Deque<Id<?>> next = new ArrayDeque<>(ids);
        Map<Id<?>, Element> left = new LinkedHashMap<>();
        Map<Id<?>, Element> mentioning = new LinkedHashMap<>();
        Mentions mentions = new Mentions(document, gone);
        while (!next.isEmpty()) {
            while (!next.isEmpty()) {
                Id<?> id = next.poll();
                if (document.find(id).isPresent() && gone.add(id)) {
                    referrers.getOrDefault(id, List.of()).forEach(one -> mentioning.put(one.id(), one));
                }
            }
            // what loses one of several places may only lose all of them once more are gone: look again each time
            left.clear();
            for (Element element : mentioning.values()) {
                if (!gone.contains(element.id())) {
                    mentions.of(element)
                            .ifPresentOrElse(after -> left.put(element.id(), after), () -> next.add(element.id()));
                }
            }
        }
        List<Change> changes = new ArrayList<>();
        for (Id<?> id : gone) {
            changes.add(new Change(document.find(id).orElseThrow(), null));
        }
        left.forEach((id, after) -> changes.add(new Change(document.find(id).orElseThrow(), after)));
        return ChangeSet.of(changes);
    }
}

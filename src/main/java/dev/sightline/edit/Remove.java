package dev.sightline.edit;

import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Project;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes elements out of the document, with everything that is part of them; what only mentions them forgets them.
public record Remove(String label, Set<Id<?>> ids) implements Edit {
    public Remove {
        ids = Set.copyOf(ids);
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
        Set<Element> mentioning = new LinkedHashSet<>();
        while (!next.isEmpty()) {
            Id<?> id = next.poll();
            if (document.find(id).isEmpty() || !gone.add(id)) {
                continue;
            }
            for (Element referrer : referrers.getOrDefault(id, List.of())) {
                // what loses one of several places may only lose all of them once more are gone: look again each time
                if (Mentions.without(referrer, gone).isEmpty()) {
                    next.add(referrer.id());
                } else {
                    mentioning.add(referrer);
                }
            }
        }
        List<Change> changes = new ArrayList<>();
        for (Id<?> id : gone) {
            changes.add(new Change(document.find(id).orElseThrow(), null));
        }
        for (Element element : mentioning) {
            if (!gone.contains(element.id())) {
                Optional<Element> after = Mentions.without(element, gone);
                changes.add(new Change(element, after.orElseThrow()));
            }
        }
        return ChangeSet.of(changes);
    }
}

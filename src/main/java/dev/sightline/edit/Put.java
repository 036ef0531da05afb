package dev.sightline.edit;

import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import java.util.ArrayList;
import java.util.List;

/// Puts elements into the document, each new or in the place of its earlier version.
public record Put(String label, List<Element> elements) implements Edit {
    public Put {
        elements = List.copyOf(elements);
    }

    @Override
    public ChangeSet on(JourneyDocument document) throws Rejected {
        List<Change> changes = new ArrayList<>();
        for (Element element : elements) {
            Element before = document.find(element.id()).orElse(null);
            if (before != null && before.getClass() != element.getClass()) {
                throw new Rejected("The id " + element.id() + " is already taken by something else.");
            }
            changes.add(new Change(before, element));
        }
        return ChangeSet.of(changes);
    }
}

package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import java.util.List;

/// Puts new columns and rows onto maps.
final class Inserting {
    private Inserting() {}

    /// Makes an element that stands nowhere yet.
    @FunctionalInterface
    interface Maker {
        Element make(FreshIds ids, Id<JourneyMap> map) throws Rejected;
    }

    /// One comes to stand somewhere.
    static ChangeSet one(JourneyDocument document, Where where, Maker maker) throws Rejected {
        Draft draft = new Draft(document);
        Element anchor = draft.need(where.anchor(), Element.class);
        Id<JourneyMap> map = Kin.map(anchor).orElse(null);
        if (map == null) {
            throw new Rejected("Nothing can be added there. Choose a place on the map.");
        }
        Element made = maker.make(draft.ids(), map);
        Seat.of(document, where, made).take(draft, List.of(made));
        return draft.changes();
    }
}

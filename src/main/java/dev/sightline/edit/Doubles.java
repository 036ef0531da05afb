package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Link;
import dev.sightline.model.Marker;
import dev.sightline.model.Placed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Makes copies of cards.
final class Doubles {
    private Doubles() {}

    static ChangeSet make(
            JourneyDocument document, List<? extends Id<? extends Placed>> ids, Drag drag, Optional<Where> where)
            throws Rejected {
        Draft draft = new Draft(document);
        Chosen chosen = Chosen.of(draft, ids);
        // they land as what they are themselves, then the copies are made: whether a kind may follow its lane depends
        // on
        // who refers to them
        Collection<Element> copies = Copies.of(document, Landing.of(chosen.view(), chosen.cards(), drag), draft.ids())
                .values();
        Seating.seat(draft, chosen.view(), only(Placed.class, copies), where);
        draft.append(document.all(Marker.class), only(Marker.class, copies));
        draft.append(document.all(Link.class), only(Link.class, copies));
        return draft.changes();
    }

    static <T extends Element> List<T> only(Class<T> kind, Collection<Element> elements) {
        return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

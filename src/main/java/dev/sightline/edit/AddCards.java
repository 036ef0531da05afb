package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Many new ones at once on one map, each of the kind that fits its lane, at the end of its place.
public record AddCards(Id<JourneyMap> map, List<New> cards) implements Edit {
    public AddCards {
        cards = List.copyOf(cards);
    }

    /// A card to be.
    public record New(Id<Lane> lane, Place place, String text) {}

    @Override
    public String label() {
        return "Add " + Wording.count(cards.size(), "card");
    }

    @Override
    public ChangeSet on(JourneyDocument document) throws Rejected {
        Draft draft = new Draft(document);
        MapView view = document.view(map);
        List<Placed> made = new ArrayList<>(cards.size());
        for (New one : cards) {
            Lane lane = draft.need(one.lane(), Lane.class);
            if (!lane.map().equals(map)) {
                throw new Rejected("That lane is on another map. Choose a lane of this map.");
            }
            Rules.check(view, one.place());
            PlacedKind kind = PlacedKind.usualIn(lane.kind());
            String id = draft.ids().next(kind.word()).value();
            made.add(Kinds.fresh(kind, id, one.lane(), one.place(), Rules.checked(one.text())));
        }
        Seating.seat(draft, view, made, Optional.empty());
        return draft.changes();
    }
}

package dev.sightline.edit;

import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cards that an edit is about, from top to bottom and in the order of their ranks, and the map on which they
/// stand.
record Chosen(MapView view, List<Placed> cards) {
    /// @throws Rejected if one is gone, they stand on several maps, or there are none
    static Chosen of(Draft draft, List<? extends Id<? extends Placed>> ids) throws Rejected {
        List<Placed> cards = new ArrayList<>(draft.need(ids, Placed.class));
        MapView view = draft.document().view(draft.mapOf(cards));
        Map<Id<?>, Integer> lanes = new HashMap<>();
        view.lanes().forEach(lane -> lanes.put(lane.id(), lanes.size()));
        cards.sort((one, other) -> {
            int byLane = Integer.compare(lanes.getOrDefault(one.lane(), 0), lanes.getOrDefault(other.lane(), 0));
            return byLane != 0 ? byLane : Element.ORDER.compare(one, other);
        });
        return new Chosen(view, cards);
    }
}

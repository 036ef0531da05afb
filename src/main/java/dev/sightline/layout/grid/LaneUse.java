package dev.sightline.layout.grid;

import dev.sightline.model.Card;
import dev.sightline.model.Id;
import dev.sightline.model.Placed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the things placed in a lane refer to, for what the foot tells.
///
/// @param placed the things, in the order of their ranks
/// @param ids actors, touchpoints, systems, teams and information sources
/// @param sourced whether one of them has an information source
record LaneUse(List<Placed> placed, Set<Id<?>> ids, boolean sourced) {

    static LaneUse of(List<Placed> placed) {
        Set<Id<?>> ids = new HashSet<>();
        boolean sourced = false;
        for (Placed one : placed) {
            sourced |= ids.addAll(one.about().sources());
            if (one instanceof Card card) {
                card.actor().ifPresent(ids::add);
                card.touchpoint().ifPresent(ids::add);
                card.system().ifPresent(ids::add);
                card.team().ifPresent(ids::add);
            }
        }
        return new LaneUse(placed, ids, sourced);
    }
}

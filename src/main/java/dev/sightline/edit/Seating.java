package dev.sightline.edit;

import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Seats cards among those of their lanes: where it is said, or after all that begin at the same column or before
/// it, so that a lane reads from left to right.
final class Seating {
    private final Draft draft;
    private final MapView view;
    private final Tiers tiers;
    private final Set<Id<?>> movers = new HashSet<>();
    private final Map<Id<Lane>, List<Placed>> lanes = new LinkedHashMap<>();

    private Seating(Draft draft, MapView view) {
        this.draft = draft;
        this.view = view;
        this.tiers = new Tiers(view);
    }

    /// Puts cards into a draft, seated in the lanes that they say.
    ///
    /// @param where a neighbour; it counts for the cards that come into its lane
    static void seat(Draft draft, MapView view, List<? extends Placed> cards, Optional<Where> where) {
        Seating seating = new Seating(draft, view);
        cards.forEach(card -> seating.movers.add(card.id()));
        Map<Id<Lane>, Integer> seats = new LinkedHashMap<>();
        for (Placed card : cards) {
            List<Placed> lane = seating.lane(card.lane());
            int said = seats.getOrDefault(card.lane(), -1);
            if (said < 0 && where.isPresent()) {
                said = said(lane, where.get());
            }
            int at = said < 0 ? seating.inOrder(lane, card) : said;
            lane.add(at, card);
            if (said >= 0) {
                seats.put(card.lane(), at + 1);
            }
        }
        seating.put();
    }

    private List<Placed> lane(Id<Lane> lane) {
        return lanes.computeIfAbsent(lane, id -> {
            List<Placed> seated = new ArrayList<>(view.placed(id));
            seated.removeIf(card -> movers.contains(card.id()));
            return seated;
        });
    }

    private static int said(List<Placed> lane, Where where) {
        boolean beside = where instanceof Where.Before || where instanceof Where.After;
        boolean there = lane.stream().anyMatch(card -> card.id().equals(where.anchor()));
        return beside && there ? where.in(lane) : -1;
    }

    private int inOrder(List<Placed> lane, Placed card) {
        int leaf = tiers.firstLeaf(card.place());
        int at = lane.size();
        while (at > 0 && tiers.firstLeaf(lane.get(at - 1).place()) > leaf) {
            at--;
        }
        return at;
    }

    private void put() {
        for (List<Placed> lane : lanes.values()) {
            Ranks.fit(lane, movers).forEach(draft::put);
        }
    }
}

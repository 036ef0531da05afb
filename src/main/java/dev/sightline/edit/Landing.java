package dev.sightline.edit;

import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// Where dragged cards land: each moved alike, none beyond the edges of the map.
final class Landing {
    private final MapView view;
    private final Tiers tiers;
    private final Drag drag;
    private final List<Lane> lanes;
    private final Map<Id<?>, Integer> laneAt = new HashMap<>();
    private int lanesDown;
    private final int[] along = new int[3];

    private Landing(MapView view, Drag drag, List<? extends Placed> cards) {
        this.view = view;
        this.drag = drag;
        this.tiers = new Tiers(view);
        this.lanes = view.lanes();
        for (int i = 0; i < lanes.size(); i++) {
            laneAt.put(lanes.get(i).id(), i);
        }
        limitLanes(cards);
        for (int tier = 0; tier < along.length && tiers.leaves() > 0; tier++) {
            limitColumns(tier, cards);
        }
    }

    /// The cards in their new lanes and at their new places, each of the kind that fits.
    static List<Placed> of(MapView view, List<? extends Placed> cards, Drag drag) {
        Landing landing = new Landing(view, drag, cards);
        List<Placed> landed = new ArrayList<>();
        cards.forEach(card -> landed.add(landing.landed(card)));
        return landed;
    }

    private void limitLanes(List<? extends Placed> cards) {
        int highest = lanes.size();
        int lowest = 0;
        for (Placed card : cards) {
            int at = laneAt.getOrDefault(card.lane(), 0);
            highest = Math.min(highest, at);
            lowest = Math.max(lowest, at);
        }
        lanesDown = Math.clamp(drag.lanes(), -highest, lanes.size() - 1 - lowest);
    }

    private void limitColumns(int tier, List<? extends Placed> cards) {
        int first = tiers.size(tier);
        int last = -1;
        for (Placed card : cards) {
            for (Id<? extends Column> column : card.place().columns()) {
                if (tierOf(card.place(), column) == tier && tiers.has(column)) {
                    List<Integer> at = tiers.covered(Place.on(column), tier);
                    first = Math.min(first, at.getFirst());
                    last = Math.max(last, at.getLast());
                }
            }
        }
        if (last >= 0) {
            int wanted = tiers.at(tier, drag.toLeaf()) - tiers.at(tier, drag.fromLeaf());
            along[tier] = Math.clamp(wanted, -first, tiers.size(tier) - 1 - last);
        }
    }

    /// The ends of a range move alike; several columns each as its own level does.
    private int tierOf(Place place, Id<? extends Column> column) {
        return tiers.finest(place instanceof Place.Range range ? range.columns() : List.of(column));
    }

    private Placed landed(Placed card) {
        Placed moved = Variant.withPlace(card, place(card.place()));
        Integer at = laneAt.get(card.lane());
        if (lanesDown == 0 || at == null) {
            return moved;
        }
        Lane to = lanes.get(at + lanesDown);
        return Kinds.following(
                view.document(), Variant.withLane(moved, to.id()), lanes.get(at).kind(), to.kind());
    }

    private Place place(Place place) {
        if (!place.columns().stream().allMatch(tiers::has)) {
            return place;
        }
        return switch (place) {
            case Place.WholeMap whole -> whole;
            case Place.Range range -> {
                int tier = tiers.finest(range.columns());
                yield along[tier] == 0
                        ? range
                        : tiers.on(
                                tier,
                                tiers.covered(range, tier).stream()
                                        .map(i -> i + along[tier])
                                        .toList());
            }
            case Place.On _, Place.Several _ -> {
                SequencedSet<Id<? extends Column>> columns = new LinkedHashSet<>();
                boolean stays = true;
                for (Id<? extends Column> column : place.columns()) {
                    int tier = tiers.finest(List.of(column));
                    int at = tiers.covered(Place.on(column), tier).getFirst();
                    columns.add(tiers.column(tier, at + along[tier]).id());
                    stays &= along[tier] == 0;
                }
                yield stays ? place : tiers.onEach(columns);
            }
        };
    }
}

package dev.sightline.edit;

import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.MapView.Span;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Lets cards go past those that share columns with them.
final class Stacking {
    private final MapView view;
    private final Set<Id<?>> movers = new HashSet<>();

    private Stacking(MapView view) {
        this.view = view;
    }

    static void shift(Draft draft, Chosen chosen, int by) {
        Stacking stacking = new Stacking(chosen.view());
        Set<Id<Lane>> lanes = new LinkedHashSet<>();
        for (Placed card : chosen.cards()) {
            stacking.movers.add(card.id());
            lanes.add(card.lane());
        }
        for (Id<Lane> lane : lanes) {
            List<Placed> order = new ArrayList<>(chosen.view().placed(lane));
            for (int i = 0; i < Math.min(Math.abs(by), order.size()); i++) {
                stacking.step(by < 0 ? order.reversed() : order);
            }
            Ranks.fit(order, stacking.movers).forEach(draft::put);
        }
    }

    /// Lets each mover go past one; those in front first, so that none goes past another mover.
    private void step(List<Placed> order) {
        for (int i = order.size() - 1; i >= 0; i--) {
            if (!movers.contains(order.get(i).id())) {
                continue;
            }
            for (int next = i + 1; next < order.size(); next++) {
                if (overlap(order.get(i), order.get(next))) {
                    if (!movers.contains(order.get(next).id())) {
                        order.add(next, order.remove(i));
                    }
                    break;
                }
            }
        }
    }

    private boolean overlap(Placed one, Placed other) {
        for (Span mine : view.spans(one.place())) {
            for (Span its : view.spans(other.place())) {
                if (mine.first() <= its.last() && its.first() <= mine.last()) {
                    return true;
                }
            }
        }
        return false;
    }
}

package dev.sightline.layout.grid;

import dev.sightline.layout.link.End;
import dev.sightline.layout.link.RowShape;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a lane is to links: where its cards offer ends, and what stands across its gutters.
final class LaneEnds {
    private final List<Placed> placed;
    private final int row;
    private final boolean curves;
    private final boolean channels;
    private final RowShape shape;
    private final Map<Id<?>, List<End>> ends;

    /// @param row the row of the plan that it is
    LaneEnds(MapView view, Lane lane, int row) {
        this.placed = view.placed(lane.id());
        this.row = row;
        this.curves = !view.curves(lane.id()).isEmpty();
        this.channels = lane.kind() == LaneKind.CHANNEL;
        this.shape = new RowShape(view.leaves().size());
        this.ends = HashMap.newHashMap(placed.size());
        stand(view);
    }

    /// Whether nothing of it would be different on a newer reading of a map with the same columns.
    boolean holds(MapView newer, Lane lane, int as) {
        return row == as
                && channels == (lane.kind() == LaneKind.CHANNEL)
                && curves != newer.curves(lane.id()).isEmpty()
                && samePlaces(placed, newer.placed(lane.id()));
    }

    /// Whether the same cards stand in the same places.
    @SuppressWarnings("ReferenceEquality") // only so as to be quick where nothing changed
    static boolean samePlaces(List<Placed> before, List<Placed> now) {
        if (before.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            Placed a = before.get(i);
            Placed b = now.get(i);
            if (a != b && !(a.id().equals(b.id()) && a.place().equals(b.place()))) {
                return false;
            }
        }
        return true;
    }

    private void stand(MapView view) {
        int leaves = view.leaves().size();
        int[] uses = new int[leaves];
        int[] seen = new int[leaves];
        List<List<MapView.Span>> spans = new ArrayList<>(placed.size());
        for (Placed one : placed) {
            List<MapView.Span> covered = view.spans(one.place());
            spans.add(covered.isEmpty() ? List.of(new MapView.Span(0, leaves - 1)) : covered);
            for (int leaf = first(spans.getLast()); leaf <= last(spans.getLast()); leaf++) {
                uses[leaf]++;
            }
        }
        for (int i = 0; i < placed.size(); i++) {
            int first = first(spans.get(i));
            int last = last(spans.get(i));
            shape.stand(i, first, last);
            // above and below the discs of a transport map stand other lines and their labels
            boolean top = !curves && !channels;
            boolean bottom = !channels;
            for (int leaf = first; leaf <= last; leaf++) {
                top &= seen[leaf] == 0;
                seen[leaf]++;
                bottom &= seen[leaf] == uses[leaf];
            }
            List<End> offered = new ArrayList<>(1);
            for (MapView.Span span : spans.get(i)) {
                offered.add(new End(row, i, span.first(), span.last(), top, bottom));
            }
            ends.put(placed.get(i).id(), offered);
        }
    }

    private static int first(List<MapView.Span> spans) {
        return spans.getFirst().first();
    }

    private static int last(List<MapView.Span> spans) {
        return spans.getLast().last();
    }

    /// What stands across its gutters.
    RowShape shape() {
        return shape;
    }

    /// The ends that one of its cards offers, one for each part; none for a card that it has not.
    List<End> of(Placed card) {
        return ends.getOrDefault(card.id(), List.of());
    }
}

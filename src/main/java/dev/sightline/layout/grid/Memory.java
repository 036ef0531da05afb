package dev.sightline.layout.grid;

import dev.sightline.layout.Extent;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the last layout found out about the cards of each lane: elements are values and unchanged ones are the same
/// object, so what was measured then still holds.
///
/// Only what the layout now being made asks for is kept for the next one. All of it is forgotten when anything changes
/// that cards show without holding it themselves (names of actors, numbers of sources, the theme).
final class Memory {
    private Map<Id<Lane>, CardLane> before = new HashMap<>();
    private Map<Id<Lane>, CardLane> now = new HashMap<>();
    private List<?> surroundings = List.of();
    private List<Column> columns = List.of();
    private List<Extent> extents = List.of();
    private boolean sameColumns;
    private @Nullable LinkRoom room;

    /// Begins a layout in the given surroundings: objects that are compared by identity.
    void begin(List<Object> others) {
        before = same(others, surroundings) ? now : new HashMap<>();
        now = new HashMap<>();
        surroundings = others;
    }

    /// What the links of a map ask for.
    LinkRoom room(MapView view) {
        LinkRoom found = LinkRoom.of(view, room);
        room = found;
        return found;
    }

    /// Notes where the columns of this layout stand; where they stood otherwise, lanes have to be arranged anew.
    void arrange(MapView view, List<Extent> stand) {
        List<Column> all = new ArrayList<>(view.phases());
        all.addAll(view.stages());
        all.addAll(view.steps());
        sameColumns = same(all, columns) && stand.equals(extents);
        columns = all;
        extents = stand;
    }

    /// The cards of a lane: the same object as last time if none of them changed.
    CardLane cards(Setting setting, Columns stand, Lane lane, List<Placed> placed) {
        CardLane old = before.get(lane.id());
        if (old != null && !old.isOf(lane)) {
            old = null;
        }
        CardLane found = old != null && sameColumns && same(placed, old.placed())
                ? old
                : new CardLane(setting, stand, lane, placed, old);
        now.put(lane.id(), found);
        return found;
    }

    /// Whether two lists hold the very same objects.
    @SuppressWarnings("ReferenceEquality") // that is what makes comparing cheap; equal ones only cost time
    private static boolean same(List<?> some, List<?> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i) == others.get(i);
        }
        return same;
    }
}

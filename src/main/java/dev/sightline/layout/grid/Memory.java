package dev.sightline.layout.grid;

import dev.sightline.layout.Extent;
import dev.sightline.layout.Theme;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the last layout found out about heads, cards, curves and links: elements are values and unchanged ones are
/// the same object, so what was measured then still holds.
///
/// Only what the layout now being made asks for is kept for the next one. All of it is forgotten when anything changes
/// that cards show without holding it themselves (names of actors, numbers of sources, the theme).
final class Memory {
    private Map<Id<Lane>, CardLane> before = new HashMap<>();
    private Map<Id<Lane>, CardLane> now = new HashMap<>();
    private List<?> surroundings = List.of();
    private List<Column> columns = List.of();
    private List<Extent> extents = List.of();
    private boolean sameSurroundings;
    private boolean sameColumns;
    private Map<Id<?>, CurveLane> curves = new HashMap<>();
    private Map<Id<Lane>, LaneUse> uses = new HashMap<>();
    private @Nullable ColumnHeads heads;
    private @Nullable LinkRoom room;
    private @Nullable Fading fading;
    private final KnownLinks links = new KnownLinks();

    /// Begins a layout in the given surroundings: objects that are compared by identity.
    void begin(List<Object> others) {
        sameSurroundings = same(others, surroundings);
        if (!sameSurroundings) {
            forgetColumns();
        }
        before = sameSurroundings ? now : new HashMap<>();
        now = new HashMap<>();
        surroundings = others;
    }

    /// What the links of a map ask for.
    LinkRoom room(MapView view) {
        LinkRoom found = LinkRoom.of(view, room, sameSurroundings);
        room = found;
        return found;
    }

    /// What has been made paler, and how.
    Fading fading(Theme theme) {
        Fading known = fading;
        if (known == null || !known.isOf(theme)) {
            known = new Fading(theme);
            fading = known;
        }
        return known;
    }

    /// The links as they were drawn last.
    KnownLinks links() {
        return links;
    }

    /// Whether nothing has changed since the last layout that cards show without holding it themselves.
    boolean sameSurroundings() {
        return sameSurroundings;
    }

    /// Notes where the columns of this layout stand; where they stood otherwise, lanes have to be arranged anew.
    void arrange(MapView view, List<Extent> stand) {
        List<Column> all = new ArrayList<>(view.phases());
        all.addAll(view.stages());
        all.addAll(view.steps());
        sameColumns = same(all, columns) && stand.equals(extents);
        if (!sameColumns) {
            forgetColumns();
        }
        columns = all;
        extents = stand;
    }

    /// Also what this layout does not ask for: a lane that is hidden now comes back when columns stand elsewhere.
    private void forgetColumns() {
        curves = new HashMap<>();
        heads = null;
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

    /// The heads of the columns: the same object as last time if none of them changed.
    ///
    /// @param right where the tip of the last stage's chevron ends
    ColumnHeads heads(Setting setting, Columns stand, double right) {
        ColumnHeads known = heads;
        if (known == null || known.right() != right) {
            known = new ColumnHeads(setting, stand, right);
            heads = known;
        }
        return known;
    }

    /// The curves of a lane, or the one that has none: the same object as last time if they and what they stand on did
    /// not change; none when there are no curves.
    Optional<CurveLane> curves(Setting setting, Columns stand, Element home, List<ScoreCurve> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        CurveLane known = curves.get(home.id());
        if (known == null || !known.holds(setting, stand, home, all)) {
            known = new CurveLane(setting, stand, home, all);
            curves.put(home.id(), known);
        }
        return Optional.of(known);
    }

    /// What the cards of each lane refer to.
    List<LaneUse> uses(MapView view) {
        Map<Id<Lane>, LaneUse> next = new HashMap<>();
        List<LaneUse> found = new ArrayList<>();
        for (Lane lane : view.lanes()) {
            List<Placed> placed = view.placed(lane.id());
            LaneUse old = uses.get(lane.id());
            LaneUse use = old != null && same(placed, old.placed()) ? old : LaneUse.of(placed);
            next.put(lane.id(), use);
            found.add(use);
        }
        uses = next;
        return found;
    }

    /// Whether two lists hold the very same objects.
    @SuppressWarnings("ReferenceEquality") // that is what makes comparing cheap; equal ones only cost time
    static boolean same(List<?> some, List<?> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i) == others.get(i);
        }
        return same;
    }
}

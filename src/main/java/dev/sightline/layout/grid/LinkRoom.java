package dev.sightline.layout.grid;

import dev.sightline.layout.Gap;
import dev.sightline.layout.link.End;
import dev.sightline.layout.link.Ground;
import dev.sightline.layout.link.LinkPlan;
import dev.sightline.layout.link.RowShape;
import dev.sightline.layout.link.Wish;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Link;
import dev.sightline.model.LinkKind;
import dev.sightline.model.MapView;
import dev.sightline.model.Marker;
import dev.sightline.model.Placed;
import dev.sightline.model.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The space that links ask for before anything has a place: wider gutters and channels where links run.
///
/// Row 0 of the plan is that of the columns' heads, row `n` the n-th lane.
final class LinkRoom {
    /// What a gutter is wide without links, and what is free below the content of a lane.
    private static final double GUTTER = 8;

    private static final double BELOW = 12;

    private final MapView view;
    private final List<Lane> lanes;
    private final Map<Id<?>, Integer> rows;
    private final Map<Id<Lane>, LaneEnds> ends;
    private final List<Link> drawn;
    private final List<Link> elsewhere;
    private final List<String> labels;
    private final List<int[]> parts;
    /// Whether an end is a marker, which may move without anything else changing.
    private final boolean onMarkers;

    private final @Nullable LinkPlan plan;
    private final Set<String> joined;

    private LinkRoom(MapView view, @Nullable LinkRoom old) {
        this.view = view;
        this.lanes = view.lanes();
        this.rows = new HashMap<>();
        this.ends = new HashMap<>();
        this.drawn = new ArrayList<>();
        this.elsewhere = new ArrayList<>();
        this.labels = new ArrayList<>();
        this.parts = new ArrayList<>();
        this.onMarkers = view.links().stream().anyMatch(link -> isMarker(link.from()) || isMarker(link.to()));
        rows.put(view.map().id(), 0);
        for (int i = 0; i < lanes.size(); i++) {
            rows.put(lanes.get(i).id(), i + 1);
        }
        this.plan = view.links().isEmpty() || view.leaves().isEmpty() ? null : plan(old);
        if (plan == null) {
            elsewhere.addAll(view.links());
        }
        this.joined = HashSet.newHashSet(drawn.size() * 2);
        for (Link link : drawn) {
            joined.add(shown(link.from()).value());
            joined.add(shown(link.to()).value());
        }
    }

    /// The same plan for a newer reading of the map.
    private LinkRoom(LinkRoom before, MapView view) {
        this.view = view;
        this.lanes = before.lanes;
        this.rows = before.rows;
        this.ends = before.ends;
        this.drawn = before.drawn;
        this.elsewhere = before.elsewhere;
        this.labels = before.labels;
        this.parts = before.parts;
        this.onMarkers = before.onMarkers;
        this.plan = before.plan;
        this.joined = before.joined;
    }

    /// What the links of a map ask for.
    static LinkRoom of(MapView view) {
        return new LinkRoom(view, null);
    }

    /// What the links of a map ask for; not planned again if nothing stands elsewhere than before.
    ///
    /// @param sameSurroundings whether nothing else changed either that labels of links may tell
    static LinkRoom of(MapView view, @Nullable LinkRoom before, boolean sameSurroundings) {
        return before != null && before.fits(view, sameSurroundings)
                ? new LinkRoom(before, view)
                : new LinkRoom(view, before);
    }

    private boolean fits(MapView newer, boolean sameSurroundings) {
        if (onMarkers
                || !view.map().id().equals(newer.map().id())
                || !view.links().equals(newer.links())
                || !sameColumns(newer)
                || !sameRows(newer)) {
            return false;
        }
        for (int i = 0; i < drawn.size() && !sameSurroundings; i++) {
            if (!labels.get(i).equals(LinkRoutes.label(newer, drawn.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isMarker(Id<?> id) {
        return view.document().find(id).orElse(null) instanceof Marker;
    }

    /// A stage that has lost its only step covers what that step did, and is open below where it was not; so the same
    /// columns have to be the finest ones too.
    private boolean sameColumns(MapView newer) {
        return sameColumns(newer, view.leaves(), newer.leaves())
                && sameColumns(newer, view.stages(), newer.stages())
                && sameColumns(newer, view.phases(), newer.phases());
    }

    private boolean sameColumns(MapView newer, List<? extends Column> before, List<? extends Column> now) {
        boolean same = before.size() == now.size();
        for (int i = 0; same && i < now.size(); i++) {
            Id<? extends Column> id = now.get(i).id();
            same = before.get(i).id().equals(id) && view.span(id).equals(newer.span(id));
        }
        return same;
    }

    private boolean sameRows(MapView newer) {
        List<Lane> others = newer.lanes();
        if (lanes.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < lanes.size(); i++) {
            Id<Lane> lane = lanes.get(i).id();
            if (!lane.equals(others.get(i).id())
                    || isChannel(lanes.get(i)) != isChannel(others.get(i))
                    || view.curves(lane).isEmpty() != newer.curves(lane).isEmpty()
                    || !LaneEnds.samePlaces(view.placed(lane), newer.placed(lane))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isChannel(Lane lane) {
        return lane.kind() == LaneKind.CHANNEL;
    }

    private LinkPlan plan(@Nullable LinkRoom old) {
        List<RowShape> shapes = new ArrayList<>();
        shapes.add(new RowShape(view.leaves().size()));
        boolean sameColumns = old != null && old.sameColumns(view);
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            LaneEnds known = old == null || !sameColumns ? null : old.ends.get(lane.id());
            LaneEnds now = known != null && known.holds(view, lane, i + 1) ? known : new LaneEnds(view, lane, i + 1);
            ends.put(lane.id(), now);
            shapes.add(now.shape());
        }
        List<Wish> wishes = new ArrayList<>();
        for (Link link : view.links()) {
            List<End> from = ends(link.from());
            List<End> to = ends(link.to());
            if (from.isEmpty() || to.isEmpty() || link.from().equals(link.to())) {
                elsewhere.add(link);
            } else if (!told(link, from.getFirst(), to.getFirst())) {
                wishes.add(nearest(link, from, to));
                drawn.add(link);
            }
        }
        List<Id<?>> links = new ArrayList<>(drawn.size());
        drawn.forEach(link -> links.add(link.id()));
        return LinkPlan.of(new Ground(view.leaves().size(), shapes), wishes, links, old == null ? null : old.plan);
    }

    /// Neighbouring stages follow each other by their shape; no arrow says it again.
    private boolean told(Link link, End from, End to) {
        return link.kind() == LinkKind.SEQUENCE
                && link.label().isEmpty()
                && view.document().find(link.from()).orElseThrow() instanceof Stage
                && view.document().find(link.to()).orElseThrow() instanceof Stage
                && from.last() + 1 == to.first();
    }

    private List<End> ends(Id<?> id) {
        return switch (view.document().find(id).orElse(null)) {
            case Placed placed -> {
                LaneEnds lane = ends.get(placed.lane());
                yield lane == null ? List.of() : lane.of(placed);
            }
            case Marker marker -> ends(marker.on());
            case Column column ->
                view.span(column.id())
                        .map(span -> new End(0, 0, span.first(), span.last(), false, isLeaf(column)))
                        .map(List::of)
                        .orElse(List.of());
            case null, default -> List.of();
        };
    }

    private boolean isLeaf(Column column) {
        return view.span(column.id())
                .map(span -> view.leaves().get(span.first()).id().equals(column.id()))
                .orElse(false);
    }

    /// Between the two parts that are nearest when an end is shown in several.
    private Wish nearest(Link link, List<End> from, List<End> to) {
        int[] best = {0, 0};
        int least = Integer.MAX_VALUE;
        for (int f = 0; f < from.size(); f++) {
            for (int t = 0; t < to.size(); t++) {
                int distance = Math.abs(from.get(f).middle() - to.get(t).middle());
                if (distance < least) {
                    least = distance;
                    best = new int[] {f, t};
                }
            }
        }
        parts.add(best);
        String label = LinkRoutes.label(view, link);
        labels.add(label);
        double width = Math.min(LinkPlan.LABEL_WIDTH, label.length() * 5.0 + 10);
        double height = label.isEmpty() ? 0 : Math.ceil((label.length() * 5.0 + 10) / LinkPlan.LABEL_WIDTH) * 12 + 2;
        Optional<Gap> bend = link.bend().flatMap(wanted -> Gap.of(wanted, view));
        return new Wish(from.get(best[0]), to.get(best[1]), label.isEmpty() ? 0 : width, height, bend);
    }

    /// The plan; null when the map has no links or no columns.
    @Nullable
    LinkPlan planned() {
        return plan;
    }

    /// The links that are drawn, in the order of the plan's wishes.
    List<Link> drawn() {
        return drawn;
    }

    /// The ids of what drawn links join.
    Set<String> ends() {
        return joined;
    }

    /// What shows an end of a link: a marker is shown by what it is set on.
    Id<?> shown(Id<?> end) {
        return onMarkers && view.document().find(end).orElse(null) instanceof Marker marker ? marker.on() : end;
    }

    /// Whether some link passes behind what stands on the map.
    boolean hindered() {
        return plan != null && plan.hindered();
    }

    /// The links that lead to what is not on this sheet, or to nothing that can be pointed at.
    List<Link> elsewhere() {
        return elsewhere;
    }

    /// What stands beside the drawn link at an index; empty for nothing.
    String label(int index) {
        return labels.get(index);
    }

    /// Which of the places of its two ends the drawn link at an index joins.
    int[] part(int index) {
        return parts.get(index);
    }

    /// Points to add to the gutter before a leaf; before the first one, and after the last one for their number.
    double before(int leaf) {
        if (plan == null) {
            return 0;
        }
        boolean outside = leaf == 0 || leaf == view.leaves().size();
        return Math.max(0, plan.gutter(leaf) - (outside ? 0 : GUTTER));
    }

    /// Points to add below the content of a row: a lane, or the columns' heads by the id of the map.
    double below(Id<?> row) {
        Integer index = rows.get(row);
        return plan == null || index == null ? 0 : Math.max(0, plan.channel(index) - BELOW);
    }

    /// The free strip below the content of a row in which its links run.
    double strip(int row) {
        return BELOW + (plan == null ? 0 : Math.max(0, plan.channel(row) - BELOW));
    }

    /// The row of the plan that a lane is; −1 for anything else.
    int row(Id<?> lane) {
        return rows.getOrDefault(lane, -1);
    }
}

package dev.sightline.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The ordered reading of one map: columns on three levels, rows, and what stands where. Derived from a document, never
/// saved; nobody else sorts.
///
/// The finest columns are its *leaves*: each step, each stage without steps, each phase without stages. Everything that
/// stands somewhere covers one or more spans of leaves.
public final class MapView {
    private final JourneyDocument document;
    private final JourneyMap map;
    private final ColumnTree columns;
    private final List<Band> bands;
    private final Map<Id<Lane>, List<Placed>> placed;
    private final List<ScoreCurve> curves;
    private final List<Link> links;
    private final Map<Id<?>, List<Marker>> markers;
    private final Map<Id<?>, List<Comment>> comments;

    /// Leaves from one index to another, both included.
    public record Span(int first, int last) {
        /// How many leaves.
        public int length() {
            return last - first + 1;
        }

        /// The smallest span around both.
        public Span union(Span other) {
            return new Span(Math.min(first, other.first), Math.max(last, other.last));
        }
    }

    /// Rows that belong together: those of a group, or a run of rows without one.
    public record Band(Optional<LaneGroup> group, List<MapRow> rows) {
        public Band {
            rows = List.copyOf(rows);
        }
    }

    MapView(JourneyDocument document, JourneyMap map) {
        this.document = document;
        this.map = map;
        this.bands = new ArrayList<>();
        this.placed = new HashMap<>();
        this.curves = new ArrayList<>();
        this.links = new ArrayList<>();
        this.markers = new HashMap<>();
        this.comments = new LinkedHashMap<>();
        Siblings children = sortInto();
        this.columns = new ColumnTree(map.id(), children);
        readRows(children);
    }

    /// The same reading of a newer document, with other things placed in its lanes.
    private MapView(JourneyDocument document, MapView before, Map<Id<Lane>, List<Placed>> placed) {
        this.document = document;
        this.map = before.map;
        this.columns = before.columns;
        this.bands = before.bands;
        this.placed = placed;
        this.curves = before.curves;
        this.links = before.links;
        this.markers = before.markers;
        this.comments = before.comments;
    }

    /// The same reading without some rows and things, and without what hangs on them. Columns all stay.
    public MapView without(Set<Id<?>> left) {
        return new MapView(this, left);
    }

    private MapView(MapView whole, Set<Id<?>> left) {
        this.document = whole.document;
        this.map = whole.map;
        this.columns = whole.columns;
        this.bands = new ArrayList<>();
        this.placed = new HashMap<>();
        for (Band band : whole.bands) {
            List<MapRow> rows = kept(band.rows(), left);
            if (!rows.isEmpty()
                    || band.group().filter(group -> !left.contains(group.id())).isPresent()) {
                bands.add(new Band(band.group(), rows));
            }
        }
        whole.placed.forEach((lane, cards) -> {
            if (!left.contains(lane)) {
                placed.put(lane, kept(cards, left));
            }
        });
        this.curves = kept(whole.curves, left);
        curves.removeIf(curve -> curve.lane().filter(left::contains).isPresent());
        this.links = kept(whole.links, left);
        links.removeIf(link -> left.contains(link.from()) || left.contains(link.to()));
        this.markers = new HashMap<>(whole.markers);
        markers.keySet().removeAll(left);
        this.comments = new LinkedHashMap<>(whole.comments);
        comments.keySet().removeAll(left);
        comments.replaceAll((on, said) -> said.stream()
                .filter(one -> !left.contains(one.id())
                        && one.replyTo().filter(left::contains).isEmpty())
                .toList());
        comments.values().removeIf(List::isEmpty);
    }

    private static <T extends Element> List<T> kept(List<T> all, Set<Id<?>> left) {
        List<T> kept = new ArrayList<>(all.size());
        for (T one : all) {
            if (!left.contains(one.id())) {
                kept.add(one);
            }
        }
        return kept;
    }

    /// The reading of a newer document in which placed things have become others and nothing else has changed; empty
    /// where one has changed its lane or its rank, so that the map has to be read again.
    Optional<MapView> exchanged(JourneyDocument newer, ChangeSet set) {
        Map<Id<Lane>, List<Placed>> next = new HashMap<>(placed);
        for (Change change : set.changes().values()) {
            if (!(change.before() instanceof Placed before && change.after() instanceof Placed after)
                    || !before.lane().equals(after.lane())
                    || !before.rank().equals(after.rank())) {
                return Optional.empty();
            }
            List<Placed> known = next.get(before.lane());
            if (known != null) {
                List<Placed> exchanged = new ArrayList<>(known);
                exchanged.replaceAll(one -> one.id().equals(after.id()) ? after : one);
                next.put(before.lane(), Collections.unmodifiableList(exchanged));
            }
        }
        return Optional.of(new MapView(newer, this, next));
    }

    /// Puts every element of the map under the id of what it hangs on.
    private Siblings sortInto() {
        Siblings children = new Siblings();
        Id<JourneyMap> here = map.id();
        for (Element element : document.elements()) {
            switch (element) {
                case Stage stage
                when stage.map().equals(here) ->
                    children.add(stage.phase().isPresent() ? stage.phase().get() : here, stage);
                case Step step
                when step.map().equals(here) ->
                    children.add(step.stage().isPresent() ? step.stage().get() : here, step);
                case LaneGroup group when group.map().equals(here) -> children.add(ROWS, group);
                case MapRow row
                when row.map().equals(here) ->
                    children.add(row.group().isPresent() ? row.group().get() : ROWS, row);
                case Placed one -> children.add(one.lane(), one);
                case ScoreCurve curve when curve.map().equals(here) -> curves.add(curve);
                case Link link when link.map().equals(here) -> links.add(link);
                case Marker marker
                when marker.map().equals(here) ->
                    markers.computeIfAbsent(marker.on(), id -> new ArrayList<>())
                            .add(marker);
                case Comment comment ->
                    comments.computeIfAbsent(comment.on(), id -> new ArrayList<>())
                            .add(comment);
                default -> {}
            }
        }
        markers.values().forEach(list -> list.sort(Element.ORDER));
        comments.values().forEach(list -> list.sort(Element.ORDER));
        curves.sort(Element.ORDER);
        links.sort(Element.ORDER);
        return children;
    }

    private static final Id<Project> ROWS = Id.of("/rows");

    private void readRows(Siblings children) {
        List<MapRow> loose = new ArrayList<>();
        for (Element one : children.on(ROWS)) {
            if (one instanceof MapRow row) {
                loose.add(row);
            } else if (one instanceof LaneGroup group) {
                closeBand(loose);
                List<MapRow> inside = new ArrayList<>();
                children.on(group.id()).forEach(row -> inside.add((MapRow) row));
                bands.add(new Band(Optional.of(group), inside));
            }
        }
        closeBand(loose);
        for (Band band : bands) {
            for (MapRow row : band.rows()) {
                if (row instanceof Lane lane) {
                    List<Element> here = children.on(lane.id());
                    List<Placed> cards = new ArrayList<>(here.size());
                    here.forEach(one -> cards.add((Placed) one));
                    placed.put(lane.id(), Collections.unmodifiableList(cards));
                }
            }
        }
    }

    private void closeBand(List<MapRow> loose) {
        if (!loose.isEmpty()) {
            bands.add(new Band(Optional.empty(), loose));
            loose.clear();
        }
    }

    /// The document it was read from.
    public JourneyDocument document() {
        return document;
    }

    /// The map itself.
    public JourneyMap map() {
        return map;
    }

    /// The phases from left to right; none on most maps.
    public List<Stage> phases() {
        return columns.phases();
    }

    /// The stages from left to right.
    public List<Stage> stages() {
        return columns.stages();
    }

    /// The steps from left to right.
    public List<Step> steps() {
        return columns.steps();
    }

    /// The finest columns from left to right.
    public List<Column> leaves() {
        return columns.leaves();
    }

    /// The leaves under a column of this map; empty for a column of another map.
    public Optional<Span> span(Id<? extends Column> column) {
        return columns.span(column);
    }

    /// The rows from top to bottom, in bands.
    public List<Band> bands() {
        return Collections.unmodifiableList(bands);
    }

    /// The lanes from top to bottom, whatever their group.
    public List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>();
        for (Band band : bands) {
            for (MapRow row : band.rows()) {
                if (row instanceof Lane lane) {
                    lanes.add(lane);
                }
            }
        }
        return lanes;
    }

    /// What stands in a lane, in the order of ranks.
    public List<Placed> placed(Id<Lane> lane) {
        return placed.getOrDefault(lane, List.of());
    }

    /// The spans of leaves that a place covers, from left to right, neighbours joined; none on a map without columns or
    /// for a place on another map.
    public List<Span> spans(Place place) {
        return columns.spans(place);
    }

    /// The curves drawn in a lane.
    public List<ScoreCurve> curves(Id<Lane> lane) {
        return curves.stream()
                .filter(curve -> curve.lane().isPresent() && curve.lane().get().equals(lane))
                .toList();
    }

    /// All curves of the map.
    public List<ScoreCurve> curves() {
        return Collections.unmodifiableList(curves);
    }

    /// The curves that name no lane; they get one of their own when drawn.
    public List<ScoreCurve> looseCurves() {
        return curves.stream().filter(curve -> curve.lane().isEmpty()).toList();
    }

    /// The links of the map.
    public List<Link> links() {
        return Collections.unmodifiableList(links);
    }

    /// The markers on an element.
    public List<Marker> markers(Id<?> on) {
        return markers.getOrDefault(on, List.of());
    }

    /// All markers of the map, those of one element together.
    public List<Marker> markers() {
        return markers.values().stream()
                .flatMap(List::stream)
                .sorted(Element.ORDER)
                .toList();
    }

    /// What somebody has commented on.
    public Set<Id<?>> commented() {
        return Collections.unmodifiableSet(comments.keySet());
    }

    /// The comments on an element, answers not included.
    public List<Comment> comments(Id<?> on) {
        return comments.getOrDefault(on, List.of()).stream()
                .filter(comment -> comment.replyTo().isEmpty())
                .toList();
    }

    /// The answers to a comment, oldest first.
    public List<Comment> replies(Comment comment) {
        return comments.getOrDefault(comment.on(), List.of()).stream()
                .filter(reply ->
                        reply.replyTo().isPresent() && reply.replyTo().get().equals(comment.id()))
                .toList();
    }
}

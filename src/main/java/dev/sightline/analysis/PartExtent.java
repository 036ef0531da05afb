package dev.sightline.analysis;

import dev.sightline.model.Column;
import dev.sightline.model.Comment;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.Marker;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How far a part of a map reaches: its leaves, its rows, and what stands in them.
final class PartExtent {
    /// So many names are told one by one.
    private static final int NAMED = 3;

    private final MapView view;
    private final Set<Id<?>> asked = new LinkedHashSet<>();
    private final Set<Id<?>> here = new HashSet<>();
    private boolean whole;
    /// Those that are wanted with all that stands in them, by number or id.
    private final BitSet fullColumns = new BitSet();

    private final Set<Id<?>> fullRows = new HashSet<>();
    private final Set<Id<?>> single = new HashSet<>();
    /// What is there.
    private final BitSet columns = new BitSet();

    private final Set<Id<?>> rows = new HashSet<>();

    PartExtent(MapView view, Collection<? extends Id<?>> wanted) {
        this.view = view;
        view.phases().forEach(phase -> here.add(phase.id()));
        view.stages().forEach(stage -> here.add(stage.id()));
        view.steps().forEach(step -> here.add(step.id()));
        for (MapView.Band band : view.bands()) {
            band.group().ifPresent(group -> here.add(group.id()));
            band.rows().forEach(row -> here.add(row.id()));
        }
        wanted.forEach(this::ask);
        columns.or(fullColumns);
        rows.addAll(fullRows);
        for (Id<?> id : single) {
            view.document().find(id).ifPresent(one -> {
                switch (one) {
                    case Placed placed -> touch(placed);
                    case ScoreCurve curve -> touch(curve);
                    default -> {}
                }
            });
        }
        boolean noColumns = fullColumns.isEmpty() && (!fullRows.isEmpty() || columns.isEmpty());
        if (whole || noColumns) {
            columns.set(0, view.leaves().size());
        }
        if (whole || fullRows.isEmpty() && !fullColumns.isEmpty()) {
            rows().forEach(row -> rows.add(row.id()));
            view.bands().forEach(band -> band.group().ifPresent(group -> rows.add(group.id())));
        } else {
            tieRows();
        }
    }

    private Stream<MapRow> rows() {
        return view.bands().stream().flatMap(band -> band.rows().stream());
    }

    private void ask(Id<?> id) {
        if (!asked.add(id)) {
            return;
        }
        view.document().find(id).ifPresent(element -> {
            switch (element) {
                case JourneyMap map -> whole |= map.id().equals(view.map().id());
                case Column column ->
                    view.span(column.id()).ifPresent(span -> fullColumns.set(span.first(), span.last() + 1));
                case LaneGroup group ->
                    view.bands().stream()
                            .filter(band -> band.group().filter(group::equals).isPresent())
                            .forEach(band -> {
                                fullRows.add(group.id());
                                band.rows().forEach(row -> fullRows.add(row.id()));
                            });
                case MapRow row when here.contains(row.id()) -> fullRows.add(row.id());
                case Placed placed when here.contains(placed.lane()) -> single.add(id);
                case ScoreCurve curve when curve.map().equals(view.map().id()) -> single.add(id);
                case Link link
                when link.map().equals(view.map().id()) -> {
                    ask(link.from());
                    ask(link.to());
                }
                case Marker marker when marker.map().equals(view.map().id()) -> ask(marker.on());
                case Comment comment -> ask(comment.on());
                default -> {}
            }
        });
    }

    private void touch(Placed placed) {
        view.spans(placed.place()).forEach(span -> columns.set(span.first(), span.last() + 1));
        rows.add(placed.lane());
    }

    private void touch(ScoreCurve curve) {
        curve.points()
                .forEach(point -> view.span(point.on()).ifPresent(span -> columns.set(span.first(), span.last() + 1)));
        curve.lane().ifPresent(rows::add);
    }

    /// The groups of the rows that are there are there too, and so are lines that part two lanes of them.
    private void tieRows() {
        List<MapRow> all = rows().toList();
        List<MapRow> lines = new ArrayList<>();
        boolean below = false;
        for (MapRow row : all) {
            if (row instanceof Lane) {
                if (rows.contains(row.id())) {
                    lines.forEach(line -> rows.add(line.id()));
                    lines.clear();
                    below = true;
                }
            } else if (below) {
                lines.add(row);
            }
        }
        for (MapView.Band band : view.bands()) {
            band.group()
                    .filter(group -> band.rows().stream().anyMatch(row -> rows.contains(row.id())))
                    .ifPresent(group -> rows.add(group.id()));
        }
    }

    /// Whether nothing is there.
    boolean isNothing() {
        return !whole && fullColumns.isEmpty() && fullRows.isEmpty() && single.isEmpty();
    }

    /// Whether all of the map is there.
    boolean isWhole() {
        return whole;
    }

    boolean has(Column column) {
        return view.span(column.id()).filter(this::meets).isPresent();
    }

    boolean has(MapRow row) {
        return rows.contains(row.id());
    }

    boolean has(LaneGroup group) {
        return rows.contains(group.id());
    }

    boolean has(Placed placed) {
        return single.contains(placed.id())
                || isFull(Optional.of(placed.lane()))
                        && (fullColumns.isEmpty()
                                || view.spans(placed.place()).stream().anyMatch(this::isFull));
    }

    /// A curve of which no point is there is not there either.
    boolean has(ScoreCurve curve) {
        boolean points = curve.points().isEmpty()
                || curve.points().stream()
                        .anyMatch(point ->
                                view.span(point.on()).filter(this::meets).isPresent());
        return single.contains(curve.id()) || isFull(curve.lane()) && points;
    }

    /// Whether all that stands in a row is there, as far as the columns reach; of things without a lane, whether lanes
    /// are not chosen among.
    private boolean isFull(Optional<Id<Lane>> lane) {
        if (whole || fullRows.isEmpty() && !fullColumns.isEmpty()) {
            return true;
        }
        return lane.filter(fullRows::contains).isPresent();
    }

    private boolean isFull(MapView.Span span) {
        int next = fullColumns.nextSetBit(span.first());
        return next >= 0 && next <= span.last();
    }

    private boolean meets(MapView.Span span) {
        int next = columns.nextSetBit(span.first());
        return next >= 0 && next <= span.last();
    }

    /// A place as far as the part reaches.
    Place within(Place place) {
        return switch (place) {
            case Place.WholeMap all -> all;
            case Place.On on -> on;
            case Place.Range range when isThere(range.from()) && isThere(range.to()) -> range;
            case Place.Range range -> on(leaves(range));
            case Place.Several several ->
                on(several.on().stream().filter(this::isThere).toList());
        };
    }

    private boolean isThere(Id<? extends Column> column) {
        return view.span(column).filter(this::meets).isPresent();
    }

    private List<Id<? extends Column>> leaves(Place place) {
        List<Id<? extends Column>> leaves = new ArrayList<>();
        for (MapView.Span span : view.spans(place)) {
            for (int leaf = span.first(); leaf <= span.last(); leaf++) {
                if (columns.get(leaf)) {
                    leaves.add(view.leaves().get(leaf).id());
                }
            }
        }
        return leaves;
    }

    private static Place on(List<Id<? extends Column>> columns) {
        return switch (columns.size()) {
            case 0 -> Place.wholeMap();
            case 1 -> Place.on(columns.getFirst());
            default -> new Place.Several(columns);
        };
    }

    /// What the part is called: the map, and which of its columns or lanes are asked for.
    String title() {
        String map = view.map().title();
        List<String> names = Stream.of(view.phases(), view.stages(), view.steps())
                .flatMap(List::stream)
                .filter(column -> asked.contains(column.id()))
                .map(Column::name)
                .toList();
        if (names.isEmpty()) {
            names = view.lanes().stream()
                    .filter(lane -> asked.contains(lane.id()))
                    .map(Lane::name)
                    .toList();
        }
        names = names.stream().filter(name -> !name.isBlank()).toList();
        if (names.isEmpty()) {
            return map;
        }
        String named = names.size() > NAMED ? names.getFirst() + " … " + names.getLast() : String.join(", ", names);
        return map.isBlank() ? named : map + " · " + named;
    }
}

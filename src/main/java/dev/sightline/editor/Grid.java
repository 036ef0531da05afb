package dev.sightline.editor;

import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.MapView.Span;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A map as rows and leaves: which places there are and what stands in each. Heads of columns are rows of their own;
/// the head of a row is the place before the first leaf. What stands in a lane is sorted into places when first
/// asked for.
public final class Grid {
    private final MapView view;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Id<?>, Integer> indexes = new HashMap<>();
    private final Map<Id<?>, List<List<Id<?>>>> cells = new HashMap<>();

    /// What a row is.
    public enum RowKind {
        PHASES,
        STAGES,
        STEPS,
        GROUP,
        LANE,
        LINE,
        CURVE;

        /// Whether it is a row of columns' heads, which has no head of its own.
        public boolean isColumns() {
            return this == PHASES || this == STAGES || this == STEPS;
        }

        /// Whether it has nothing but a head.
        public boolean isHeadOnly() {
            return this == GROUP || this == LINE;
        }
    }

    /// A row from top to bottom of the sheet.
    ///
    /// @param id the row of a [Spot]
    public record Row(Id<?> id, RowKind kind) {}

    /// The grid of a map.
    public Grid(MapView view) {
        this.view = view;
        if (!view.phases().isEmpty()) {
            add(Spot.PHASES, RowKind.PHASES);
        }
        if (!view.stages().isEmpty() || view.leaves().isEmpty()) {
            add(Spot.STAGES, RowKind.STAGES);
        }
        if (!view.steps().isEmpty()) {
            add(Spot.STEPS, RowKind.STEPS);
        }
        for (MapView.Band band : view.bands()) {
            band.group().ifPresent(group -> add(group.id(), RowKind.GROUP));
            for (MapRow row : band.rows()) {
                add(row.id(), row instanceof Lane ? RowKind.LANE : RowKind.LINE);
            }
        }
        view.looseCurves().forEach(curve -> add(curve.id(), RowKind.CURVE));
    }

    private void add(Id<?> id, RowKind kind) {
        indexes.put(id, rows.size());
        rows.add(new Row(id, kind));
    }

    /// The map's order that it was made from.
    public MapView view() {
        return view;
    }

    /// The rows from top to bottom.
    public List<Row> rows() {
        return rows;
    }

    /// The index of a row; −1 for none of this map.
    public int index(Id<?> row) {
        return indexes.getOrDefault(row, -1);
    }

    /// The row of a spot; empty for one of another map.
    public Optional<Row> row(Id<?> id) {
        int index = index(id);
        return index < 0 ? Optional.empty() : Optional.of(rows.get(index));
    }

    /// How many leaves there are, and at least one: on a map without columns the first can be typed.
    public int leaves() {
        return Math.max(1, view.leaves().size());
    }

    /// Whether a place is there to be walked to.
    public boolean has(Spot spot) {
        Optional<Row> row = row(spot.row());
        if (row.isEmpty() || spot.leaf() < Spot.HEAD || spot.leaf() >= leaves()) {
            return false;
        }
        RowKind kind = row.get().kind();
        if (spot.isHead()) {
            return !kind.isColumns();
        }
        return !kind.isHeadOnly() && (!kind.isColumns() || !at(spot).isEmpty() || canHoldColumn(kind, spot.leaf()));
    }

    /// Whether a place without a head can get one: a step in a stage without steps, a stage in a phase without stages.
    private boolean canHoldColumn(RowKind kind, int leaf) {
        if (view.leaves().isEmpty()) {
            return true;
        }
        return view.leaves().get(leaf) instanceof Stage stage
                && (kind == RowKind.STEPS || kind == RowKind.STAGES && stage.level() == Stage.Level.PHASE);
    }

    /// What stands in a place, in the order of ranks; curves of a lane come first and stand in each of its places.
    public List<Id<?>> at(Spot spot) {
        Optional<Row> row = row(spot.row());
        if (row.isEmpty() || spot.leaf() < Spot.HEAD || spot.leaf() >= leaves()) {
            return List.of();
        }
        RowKind kind = row.get().kind();
        if (spot.isHead()) {
            return kind.isColumns() ? List.of() : List.of(spot.row());
        }
        if (kind.isHeadOnly()) {
            return List.of();
        }
        return kind == RowKind.CURVE
                ? List.of(spot.row())
                : cells.computeIfAbsent(spot.row(), id -> sorted(row.get())).get(spot.leaf());
    }

    private List<List<Id<?>>> sorted(Row row) {
        List<List<Id<?>>> found = new ArrayList<>();
        for (int i = 0; i < leaves(); i++) {
            found.add(new ArrayList<>(2));
        }
        switch (row.kind()) {
            case PHASES -> put(view.phases(), found);
            case STAGES -> put(view.stages(), found);
            case STEPS -> put(view.steps(), found);
            case LANE -> {
                Id<Lane> lane = Id.of(row.id().value());
                for (ScoreCurve curve : view.curves(lane)) {
                    put(curve.id(), new Span(0, leaves() - 1), found);
                }
                for (Placed placed : view.placed(lane)) {
                    view.spans(placed.place()).forEach(span -> put(placed.id(), span, found));
                }
            }
            default -> {}
        }
        return found;
    }

    private void put(List<? extends Column> columns, List<List<Id<?>>> found) {
        columns.forEach(column -> view.span(column.id()).ifPresent(span -> put(column.id(), span, found)));
    }

    private static void put(Id<?> id, Span span, List<List<Id<?>>> found) {
        for (int leaf = span.first(); leaf <= span.last(); leaf++) {
            found.get(leaf).add(id);
        }
    }

    /// The leaves that an element covers around a leaf where it stands; that leaf alone for what stands nowhere, and
    /// for curves, which have a point at each.
    public Span span(Id<?> element, int leaf) {
        List<Span> spans = switch (view.document().find(element).orElse(null)) {
            case Column column -> view.span(column.id()).map(List::of).orElse(List.of());
            case Placed placed -> view.spans(placed.place());
            case null, default -> List.of();
        };
        return spans.stream()
                .filter(span -> span.first() <= leaf && leaf <= span.last())
                .findFirst()
                .orElse(new Span(leaf, leaf));
    }

    /// Where an element stands; empty for what stands in no place of this map.
    ///
    /// @param leaf which leaf to take if it stands there too
    public Optional<Spot> spot(Element element, int leaf) {
        return switch (element) {
            case Column column -> {
                Id<Element> row = column instanceof Stage stage
                        ? stage.level() == Stage.Level.PHASE ? Spot.PHASES : Spot.STAGES
                        : Spot.STEPS;
                yield view.span(column.id()).map(span -> new Spot(row, near(span, leaf)));
            }
            case MapRow row -> Optional.of(new Spot(row.id(), Spot.HEAD)).filter(this::has);
            case LaneGroup group -> Optional.of(new Spot(group.id(), Spot.HEAD)).filter(this::has);
            case Placed placed -> {
                List<Span> spans = view.spans(placed.place());
                yield spans.isEmpty() || index(placed.lane()) < 0
                        ? Optional.empty()
                        : Optional.of(new Spot(
                                placed.lane(),
                                near(
                                        spans.stream()
                                                .filter(span -> span.first() <= leaf && leaf <= span.last())
                                                .findFirst()
                                                .orElse(spans.getFirst()),
                                        leaf)));
            }
            case ScoreCurve curve ->
                Optional.of(new Spot(
                                curve.lane().isPresent() ? curve.lane().get() : curve.id(),
                                Math.clamp(leaf, 0, leaves() - 1)))
                        .filter(this::has);
            default -> Optional.empty();
        };
    }

    private static int near(Span span, int leaf) {
        return span.first() <= leaf && leaf <= span.last() ? leaf : span.first();
    }
}

package dev.sightline.editor;

import dev.sightline.editor.Grid.Row;
import dev.sightline.editor.Grid.RowKind;
import dev.sightline.geometry.Box;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.MapView.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Walking over a grid with the arrow keys: from place to place, stopping at each card of a place and at empty places.
public final class GridWalk {
    private final Grid grid;
    private final Function<Id<?>, Optional<Box>> boxes;

    /// The ways over a grid.
    ///
    /// @param boxes where elements are drawn; cards that share a place are walked as they are seen
    public GridWalk(Grid grid, Function<Id<?>, Optional<Box>> boxes) {
        this.grid = grid;
        this.boxes = boxes;
    }

    /// Where a walk begins: the first head of a column.
    public Selection start() {
        return grid.rows().isEmpty()
                ? Selection.NONE
                : enter(new Spot(grid.rows().getFirst().id(), 0), true)
                        .or(() -> enter(new Spot(grid.rows().getFirst().id(), Spot.HEAD), true))
                        .orElse(Selection.NONE);
    }

    /// Where something is to be written first: the first head without a name, or else the first empty place of a lane.
    public Selection unwritten() {
        for (Row row : grid.rows()) {
            for (int leaf = 0; leaf < grid.leaves(); leaf++) {
                Spot spot = new Spot(row.id(), leaf);
                List<Id<?>> there = grid.at(spot);
                boolean unnamed = there.stream()
                        .flatMap(id -> grid.view().document().find(id).stream())
                        .anyMatch(one ->
                                one instanceof Column column && column.name().isBlank());
                if (unnamed || there.isEmpty() && row.kind() == RowKind.LANE) {
                    return enter(spot, true).orElseGet(this::start);
                }
            }
        }
        return start();
    }

    /// One element as a walk would select it; at the given leaf if it is there too.
    public Selection at(Element element, int leaf) {
        return grid.spot(element, leaf)
                .map(spot -> Selection.of(element.id(), spot))
                .orElse(Selection.of(element.id()));
    }

    /// What a walk stops at in a place: its elements as they are seen from top to bottom.
    public List<Id<?>> stops(Spot spot) {
        List<Id<?>> found = grid.at(spot);
        if (found.size() < 2) {
            return found;
        }
        List<Id<?>> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingDouble(id -> top(id).orElse(Double.MAX_VALUE)));
        return sorted;
    }

    private Optional<Double> top(Id<?> id) {
        return boxes.apply(id).map(Box::y);
    }

    /// A place with the first or the last of what stands in it; empty if there is no such place.
    public Optional<Selection> enter(Spot spot, boolean first) {
        if (!grid.has(spot)) {
            return Optional.empty();
        }
        List<Id<?>> stops = stops(spot);
        return Optional.of(
                stops.isEmpty()
                        ? Selection.place(spot)
                        : Selection.of(first ? stops.getFirst() : stops.getLast(), spot));
    }

    /// One step on; the same selection where there is nothing further, the start if nothing walkable is selected.
    public Selection step(Selection from, Direction direction) {
        Optional<Spot> here = from.spot().filter(grid::has);
        if (here.isEmpty()) {
            return start();
        }
        Spot spot = here.get();
        return switch (direction) {
            case LEFT -> along(from, spot, false).orElse(from.withoutRange());
            case RIGHT -> along(from, spot, true).orElse(from.withoutRange());
            case UP -> across(from, spot, false).orElse(from.withoutRange());
            case DOWN -> across(from, spot, true).orElse(from.withoutRange());
        };
    }

    private Optional<Selection> across(Selection from, Spot spot, boolean down) {
        List<Id<?>> stops = stops(spot);
        int at = from.lead().map(stops::indexOf).orElse(-1);
        int next = down ? at + 1 : at - 1;
        if (next >= 0 && next < stops.size()) {
            return Optional.of(Selection.of(stops.get(next), spot));
        }
        return nextRow(spot, down);
    }

    /// The next place above or below, past whatever shares the place.
    public Optional<Selection> nextRow(Spot spot, boolean down) {
        int step = down ? 1 : -1;
        for (int i = grid.index(spot.row()) + step; i >= 0 && i < grid.rows().size(); i += step) {
            Optional<Selection> found = enter(new Spot(grid.rows().get(i).id(), spot.leaf()), down);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Selection> along(Selection from, Spot spot, boolean right) {
        Span here = span(from, spot);
        int leaf = right ? here.last() + 1 : here.first() - 1;
        int step = right ? 1 : -1;
        while (leaf >= Spot.HEAD && leaf < grid.leaves()) {
            if (grid.has(spot.at(leaf))) {
                return Optional.of(beside(from, spot.at(leaf)));
            }
            leaf += step;
        }
        return Optional.empty();
    }

    /// The leaves that the focused element covers around its spot.
    public Span span(Selection selection, Spot spot) {
        return selection
                .lead()
                .filter(id -> grid.at(spot).contains(id))
                .map(id -> grid.span(id, spot.leaf()))
                .orElse(new Span(spot.leaf(), spot.leaf()));
    }

    /// The stop of a place that is nearest in height to what was selected beside it.
    private Selection beside(Selection from, Spot spot) {
        List<Id<?>> stops = stops(spot);
        if (stops.isEmpty()) {
            return Selection.place(spot);
        }
        boolean head =
                grid.row(spot.row()).map(Row::kind).filter(RowKind::isColumns).isPresent();
        double height = from.lead().flatMap(this::top).orElse(0.0);
        Id<?> nearest = stops.stream()
                .min(Comparator.comparingDouble(id -> Math.abs(top(id).orElse(height) - height)))
                .orElseThrow();
        return Selection.of(
                nearest, head ? spot.at(grid.span(nearest, spot.leaf()).first()) : spot);
    }

    /// To the edge of what is filled, as in a spreadsheet: to the end of the filled stretch, or over empty places to
    /// the next filled one, or to the last place there is.
    public Selection edge(Selection from, Direction direction) {
        Selection at = from;
        Selection next = past(at, direction);
        boolean through = isFilled(at) && isFilled(next);
        while (!samePlace(next, at)) {
            if (through && !isFilled(next)) {
                return at;
            }
            at = next;
            if (!through && isFilled(at)) {
                return at;
            }
            next = past(at, direction);
        }
        return at;
    }

    /// One place on, past what shares a place.
    Selection past(Selection from, Direction direction) {
        Optional<Spot> spot = from.spot().filter(grid::has);
        return switch (direction) {
            case LEFT, RIGHT -> step(from, direction);
            case UP, DOWN ->
                spot.isEmpty()
                        ? start()
                        : nextRow(spot.get(), direction == Direction.DOWN).orElse(from.withoutRange());
        };
    }

    private boolean isFilled(Selection at) {
        return at.spot().filter(spot -> !grid.at(spot).isEmpty()).isPresent();
    }

    private static boolean samePlace(Selection one, Selection other) {
        return one.spot().equals(other.spot());
    }

    /// The first or the last place of the row.
    public Selection rowEnd(Selection from, boolean first) {
        return from.spot()
                .flatMap(spot ->
                        enter(spot.at(first ? 0 : grid.leaves() - 1), true).or(() -> enter(spot.at(Spot.HEAD), true)))
                .orElseGet(this::start);
    }

    /// The first head of a column, or the last place of the last lane.
    public Selection mapEnd(boolean first) {
        if (first) {
            return start();
        }
        for (Row row : grid.rows().reversed()) {
            Optional<Selection> found = enter(new Spot(row.id(), grid.leaves() - 1), false);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return start();
    }
}

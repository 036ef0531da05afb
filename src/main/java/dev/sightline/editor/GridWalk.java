package dev.sightline.editor;

import dev.sightline.geometry.Box;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.MapView.Span;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Walking over a map with the arrow keys: up and down through what stands in one column, left and right along one row.
/// Phases, stages and steps are rows of their own; the head of a row is the column before the first.
public final class GridWalk {
    private static final Comparator<Stop> FROM_TOP = Comparator.comparingInt(Stop::row)
            .thenComparingDouble(Stop::top)
            .thenComparingInt(stop -> stop.span.first());

    private final List<List<Stop>> rows = new ArrayList<>();
    private final Map<Id<?>, List<Stop>> stops = new HashMap<>();
    private final MapView map;
    private final Function<Id<?>, Optional<Box>> boxes;

    private record Stop(Id<?> element, int row, Span span, double top) {
        boolean covers(int column) {
            return span.first() <= column && column <= span.last();
        }
    }

    /// The ways over a map.
    ///
    /// @param boxes where elements are drawn; cards that share a place are walked as they are seen
    public GridWalk(MapView map, Function<Id<?>, Optional<Box>> boxes) {
        this.map = map;
        this.boxes = boxes;
        addHeaders(map.phases());
        addHeaders(map.stages());
        addHeaders(map.steps());
        map.bands().forEach(band -> band.rows().forEach(this::addRow));
        rows.forEach(row -> row.sort(FROM_TOP));
    }

    private void addHeaders(List<? extends Column> columns) {
        if (!columns.isEmpty()) {
            List<Stop> row = begin();
            for (Column column : columns) {
                map.span(column.id()).ifPresent(span -> add(row, column.id(), span));
            }
        }
    }

    private void addRow(MapRow one) {
        List<Stop> row = begin();
        add(row, one.id(), new Span(HEAD, HEAD));
        if (one instanceof Lane lane) {
            for (Placed placed : map.placed(lane.id())) {
                map.spans(placed.place()).forEach(span -> add(row, placed.id(), span));
            }
            for (ScoreCurve curve : map.curves(lane.id())) {
                curve.points().stream()
                        .flatMap(point -> map.span(point.on()).stream())
                        .reduce(Span::union)
                        .ifPresent(span -> add(row, curve.id(), span));
            }
        }
    }

    /// The column of row heads.
    public static final int HEAD = -1;

    private List<Stop> begin() {
        List<Stop> row = new ArrayList<>();
        rows.add(row);
        return row;
    }

    private void add(List<Stop> row, Id<?> element, Span span) {
        double top = boxes.apply(element).map(Box::y).orElse((double) row.size());
        Stop stop = new Stop(element, rows.size() - 1, span, top);
        row.add(stop);
        stops.computeIfAbsent(element, id -> new ArrayList<>()).add(stop);
    }

    /// Where a walk begins: the first column header, or the first thing there is.
    public Optional<Selection> start() {
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .findFirst()
                .map(row ->
                        Selection.of(row.getFirst().element, row.getFirst().span.first()));
    }

    /// One element as a walk would select it; in its first column, or the one given if it is there too.
    public Selection at(Element element, int column) {
        List<Stop> known = stops.getOrDefault(element.id(), List.of());
        boolean there = known.stream().anyMatch(stop -> stop.covers(column));
        int first = known.isEmpty() ? 0 : known.getFirst().span.first();
        return Selection.of(element.id(), there ? column : first);
    }

    /// One step on; the same selection where there is nothing further, the start if nothing walkable is selected.
    public Selection step(Selection from, Direction direction) {
        Optional<Stop> here = from.lead().flatMap(id -> standing(id, from.column()));
        if (here.isEmpty()) {
            return start().orElse(from);
        }
        Stop stop = here.get();
        return switch (direction) {
            case LEFT -> along(stop, false).map(GridWalk::first).orElse(from);
            case RIGHT -> along(stop, true).map(GridWalk::first).orElse(from);
            case UP -> across(stop, from.column(), false).orElse(from);
            case DOWN -> across(stop, from.column(), true).orElse(from);
        };
    }

    /// As far as it goes in one direction.
    public Selection edge(Selection from, Direction direction) {
        Selection at = from;
        for (int i = 0; i < stops.size(); i++) {
            Selection next = step(at, direction);
            if (next.equals(at)) {
                break;
            }
            at = next;
        }
        return at;
    }

    private Optional<Stop> standing(Id<?> id, int column) {
        List<Stop> known = stops.getOrDefault(id, List.of());
        return known.stream()
                .filter(stop -> stop.covers(column))
                .findFirst()
                .or(() -> known.stream().findFirst());
    }

    private static Selection first(Stop stop) {
        return Selection.of(stop.element, stop.span.first());
    }

    private Optional<Stop> along(Stop from, boolean right) {
        Comparator<Stop> nearest = right
                ? Comparator.comparingInt(stop -> stop.span.first())
                : Comparator.comparingInt(stop -> -stop.span.last());
        return rows.get(from.row).stream()
                .filter(stop -> right ? stop.span.first() > from.span.last() : stop.span.last() < from.span.first())
                .min(nearest.thenComparingDouble(stop -> Math.abs(stop.top - from.top)));
    }

    private Optional<Selection> across(Stop from, int wanted, boolean down) {
        int column = from.covers(wanted) ? wanted : from.span.first();
        for (int row = from.row; row >= 0 && row < rows.size(); row += down ? 1 : -1) {
            List<Stop> inColumn = rows.get(row).stream()
                    .filter(stop -> stop.covers(column))
                    .filter(stop -> stop.row != from.row || isBeyond(stop, from, down))
                    .toList();
            if (!inColumn.isEmpty()) {
                Stop next = down ? inColumn.getFirst() : inColumn.getLast();
                return Optional.of(Selection.of(next.element, column));
            }
        }
        return Optional.empty();
    }

    private static boolean isBeyond(Stop stop, Stop from, boolean down) {
        int order = FROM_TOP.compare(stop, from);
        return down ? order > 0 : order < 0;
    }
}

package dev.sightline.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The columns of one map from left to right, on their three levels, and which leaves lie under each.
final class ColumnTree {
    private final List<Stage> phases = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Column> leaves = new ArrayList<>();
    private final Map<Id<?>, MapView.Span> spans = new HashMap<>();

    ColumnTree(Id<JourneyMap> map, Siblings children) {
        for (Element top : children.on(map)) {
            read((Column) top, children);
        }
    }

    private MapView.Span read(Column column, Siblings children) {
        switch (column) {
            case Step step -> steps.add(step);
            case Stage stage when stage.level() == Stage.Level.PHASE -> phases.add(stage);
            case Stage stage -> stages.add(stage);
        }
        MapView.Span span = null;
        for (Element child : children.on(column.id())) {
            MapView.Span part = read((Column) child, children);
            span = span == null ? part : span.union(part);
        }
        if (span == null) {
            span = new MapView.Span(leaves.size(), leaves.size());
            leaves.add(column);
        }
        spans.put(column.id(), span);
        return span;
    }

    List<Stage> phases() {
        return Collections.unmodifiableList(phases);
    }

    List<Stage> stages() {
        return Collections.unmodifiableList(stages);
    }

    List<Step> steps() {
        return Collections.unmodifiableList(steps);
    }

    List<Column> leaves() {
        return Collections.unmodifiableList(leaves);
    }

    Optional<MapView.Span> span(Id<? extends Column> column) {
        return Optional.ofNullable(spans.get(column));
    }

    List<MapView.Span> spans(Place place) {
        return switch (place) {
            case Place.WholeMap() -> leaves.isEmpty() ? List.of() : List.of(new MapView.Span(0, leaves.size() - 1));
            case Place.On(var column) -> span(column).map(List::of).orElse(List.of());
            case Place.Range(var from, var to) -> range(spans.get(from), spans.get(to));
            case Place.Several(var on) -> joined(on);
        };
    }

    private static List<MapView.Span> range(MapView.@Nullable Span from, MapView.@Nullable Span to) {
        return from == null || to == null ? List.of() : List.of(from.union(to));
    }

    private List<MapView.Span> joined(List<Id<? extends Column>> on) {
        List<MapView.Span> sorted = new ArrayList<>();
        on.forEach(column -> span(column).ifPresent(sorted::add));
        sorted.sort(Comparator.comparingInt(MapView.Span::first));
        List<MapView.Span> result = new ArrayList<>();
        for (MapView.Span span : sorted) {
            if (!result.isEmpty() && result.getLast().last() + 1 >= span.first()) {
                result.set(result.size() - 1, result.getLast().union(span));
            } else {
                result.add(span);
            }
        }
        return result;
    }
}

package dev.sightline.layout.curve;

import dev.sightline.layout.Extent;
import dev.sightline.model.Card;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Marker;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Step;
import dev.sightline.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Where on the way the moments of truth are.
final class Moments {
    private Moments() {}

    /// The columns that hold a moment of truth, from left to right, each once.
    static List<Extent> of(Ground ground) {
        MapView view = ground.view();
        Set<Integer> leaves = new TreeSet<>();
        for (Marker marker : view.markers()) {
            if (isMoment(marker.kind())) {
                spans(view, marker).forEach(span -> addAll(leaves, span));
            }
        }
        for (Step step : view.steps()) {
            boolean moment = step.touchpoint()
                    .filter(id -> view.document().get(id).moment().isPresent())
                    .isPresent();
            if (moment) {
                view.span(step.id()).ifPresent(span -> addAll(leaves, span));
            }
        }
        return leaves.stream().map(ground.leaves()::get).toList();
    }

    private static void addAll(Set<Integer> leaves, MapView.Span span) {
        for (int leaf = span.first(); leaf <= span.last(); leaf++) {
            leaves.add(leaf);
        }
    }

    private static boolean isMoment(MarkerKind kind) {
        return switch (kind) {
            case MOMENT_OF_TRUTH,
                    ZERO_MOMENT_OF_TRUTH,
                    FIRST_MOMENT_OF_TRUTH,
                    SECOND_MOMENT_OF_TRUTH,
                    THIRD_MOMENT_OF_TRUTH,
                    ACTUAL_MOMENT_OF_TRUTH -> true;
            default -> false;
        };
    }

    private static List<MapView.Span> spans(MapView view, Marker marker) {
        Optional<Element> on = view.document().find(marker.on());
        if (on.isEmpty()) {
            return List.of();
        }
        return switch (on.get()) {
            case Column column -> view.span(column.id()).stream().toList();
            case Placed placed -> view.spans(placed.place());
            case Touchpoint touchpoint -> spans(view, touchpoint.id());
            case ScoreCurve curve -> marker.at().flatMap(view::span).stream().toList();
            default -> List.of();
        };
    }

    private static List<MapView.Span> spans(MapView view, Id<Touchpoint> touchpoint) {
        List<MapView.Span> spans = new ArrayList<>();
        for (Step step : view.steps()) {
            if (step.touchpoint().filter(touchpoint::equals).isPresent()) {
                view.span(step.id()).ifPresent(spans::add);
            }
        }
        for (Lane lane : view.lanes()) {
            for (Placed placed : view.placed(lane.id())) {
                if (placed instanceof Card card
                        && card.touchpoint().filter(touchpoint::equals).isPresent()) {
                    spans.addAll(view.spans(card.place()));
                }
            }
        }
        return spans;
    }
}

package dev.sightline.editor.find;

import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The elements of a document in the order in which a person comes across them: map by map, heads first, then row by
/// row from left to right; what stands on no map comes last.
final class ReadingOrder {
    private ReadingOrder() {}

    static Collection<Element> of(JourneyDocument document) {
        Set<Element> order = new LinkedHashSet<>();
        order.add(document.project());
        for (JourneyMap map : document.maps()) {
            read(document.view(map.id()), order);
        }
        order.addAll(document.elements());
        return order;
    }

    private static void read(MapView view, Set<Element> order) {
        order.add(view.map());
        order.addAll(view.phases());
        order.addAll(view.stages());
        order.addAll(view.steps());
        view.bands().forEach(band -> {
            band.group().ifPresent(order::add);
            band.rows().forEach(row -> {
                order.add(row);
                if (row instanceof Lane lane) {
                    List<Placed> placed = new ArrayList<>(view.placed(lane.id()));
                    placed.sort(Comparator.comparingInt(one -> first(view, one)));
                    order.addAll(placed);
                    order.addAll(view.curves(lane.id()));
                }
            });
        });
        order.addAll(view.looseCurves());
        order.addAll(view.links());
        order.addAll(view.markers());
    }

    private static int first(MapView view, Placed one) {
        List<MapView.Span> spans = view.spans(one.place());
        return spans.isEmpty() ? 0 : spans.getFirst().first();
    }
}

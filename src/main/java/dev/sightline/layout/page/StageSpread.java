package dev.sightline.layout.page;

import dev.sightline.model.Card;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.MapView;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A document as it is read stage by stage: each stage's columns as wide as its page allows, and what stands on
/// columns of several pages stands on each of them, so that no edge of a page goes through it.
///
/// @param repeats the ids that were made for repeats, each with that of what it repeats and what is told elsewhere
record StageSpread(JourneyDocument document, Map<String, String> repeats) {

    StageSpread {
        repeats = Map.copyOf(repeats);
    }

    /// The document of a map with a width for the columns of each unit, in points.
    ///
    /// @param parts the leaves that stand side by side on a page, from left to right: units, or less
    static StageSpread of(MapView view, List<StageUnit> units, int[] widths, List<MapView.Span> parts) {
        Map<String, String> repeats = new HashMap<>();
        Map<Id<?>, Integer> byLeaf = new HashMap<>();
        for (int i = 0; i < view.leaves().size(); i++) {
            byLeaf.put(view.leaves().get(i).id(), widths[StageUnit.indexOf(units, i)]);
        }
        List<Element> elements = new ArrayList<>();
        for (Element element : view.document().elements()) {
            Integer width = byLeaf.get(element.id());
            switch (element) {
                case Step step when width != null -> elements.add(step.withWidth(Optional.of(width)));
                case Stage stage when width != null -> elements.add(stage.withWidth(Optional.of(width)));
                case Placed placed -> {
                    List<Place> places = places(view, view.spans(placed.place()), parts);
                    elements.add(
                            places.size() < 2
                                    ? placed
                                    : moved(placed, placed.id().value(), places.getFirst()));
                    for (int i = 1; i < places.size(); i++) {
                        String id = placed.id().value() + "~" + (i + 1);
                        repeats.put(id, placed.id().value());
                        elements.add(moved(placed, id, places.get(i)));
                    }
                }
                default -> elements.add(element);
            }
        }
        return new StageSpread(JourneyDocument.of(elements, view.document().unknownFields()), repeats);
    }

    /// What of spans lies in each part.
    private static List<Place> places(MapView view, List<MapView.Span> spans, List<MapView.Span> parts) {
        List<Place> places = new ArrayList<>();
        for (MapView.Span part : parts) {
            List<Id<? extends Column>> leaves = new ArrayList<>();
            for (MapView.Span span : spans) {
                int last = Math.min(span.last(), part.last());
                for (int leaf = Math.max(span.first(), part.first()); leaf <= last; leaf++) {
                    leaves.add(view.leaves().get(leaf).id());
                }
            }
            if (!leaves.isEmpty()) {
                places.add(leaves.size() == 1 ? Place.on(leaves.getFirst()) : new Place.Several(leaves));
            }
        }
        return places;
    }

    private static Placed moved(Placed placed, String id, Place place) {
        return switch (placed) {
            case Card card -> card.withId(Id.of(id)).withPlace(place);
            case PainPoint pain -> pain.withId(Id.of(id)).withPlace(place);
            case Gain gain -> gain.withId(Id.of(id)).withPlace(place);
            case Opportunity opportunity -> opportunity.withId(Id.of(id)).withPlace(place);
        };
    }
}

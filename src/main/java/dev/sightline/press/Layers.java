package dev.sightline.press;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Meaning;
import dev.sightline.export.Layer;
import dev.sightline.model.Card;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.Marker;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of a document's maps can be hidden in a PDF: the lanes in their groups, what belongs to one persona, the links,
/// the notes. A link goes with the links and with whatever it begins or ends at.
final class Layers {
    private final JourneyDocument document;
    private final List<Id<JourneyMap>> maps;
    private final PdfWords words;
    private final Set<String> heat;

    /// @param drawings what the PDF shows
    Layers(JourneyDocument document, List<Id<JourneyMap>> maps, PdfWords words, List<Drawing> drawings) {
        heat = drawings.stream()
                .flatMap(drawing -> drawing.fragments().stream())
                .map(Fragment::meaning)
                .filter(Meaning::isHeat)
                .flatMap(meaning -> meaning.element().stream())
                .collect(Collectors.toSet());
        this.document = document;
        this.maps = maps;
        this.words = words;
    }

    /// The layers, those of each map below its title if there are several.
    List<Layer> all() {
        List<Layer> all = new ArrayList<>();
        for (Id<JourneyMap> map : maps) {
            MapView view = document.view(map);
            List<Layer> rows =
                    rows(view).stream().map(layer -> tied(layer, view)).toList();
            if (maps.size() == 1) {
                all.addAll(rows);
            } else {
                all.add(new Layer(view.map().title(), Set.of(), rows));
            }
        }
        if (!heat.isEmpty()) {
            all.add(new Layer(words.of("layer.heat"), heat, List.of()));
        }
        List<Layer> personas = personas();
        for (Id<JourneyMap> map : maps) {
            MapView view = document.view(map);
            personas = personas.stream().map(layer -> tied(layer, view)).toList();
        }
        all.add(new Layer(words.of("layer.personas"), Set.of(), personas));
        all.add(new Layer(words.of("layer.links"), links(), List.of()));
        all.add(new Layer(words.of("layer.notes"), ids(document.all(Comment.class).stream()), List.of()));
        return all;
    }

    /// A layer with the links of a map that begin or end at something on it.
    private static Layer tied(Layer layer, MapView view) {
        Set<String> elements = new TreeSet<>(layer.elements());
        for (Link link : view.links()) {
            if (isOn(layer, link.from(), view.document()) || isOn(layer, link.to(), view.document())) {
                elements.add(link.id().value());
            }
        }
        return new Layer(
                layer.name(),
                elements,
                layer.inner().stream().map(inner -> tied(inner, view)).toList());
    }

    /// Whether something lies on a layer, or the lane does in which it stands or the thing on which it is set.
    private static boolean isOn(Layer layer, Id<?> id, JourneyDocument document) {
        return layer.elements().contains(id.value())
                || switch (document.find(id).orElse(null)) {
                    case Placed placed ->
                        layer.elements().contains(placed.lane().value());
                    case Marker marker -> isOn(layer, marker.on(), document);
                    case null, default -> false;
                };
    }

    private static List<Layer> rows(MapView view) {
        List<Layer> rows = new ArrayList<>();
        for (MapView.Band band : view.bands()) {
            List<Layer> lanes = new ArrayList<>();
            Set<String> others = new TreeSet<>();
            for (MapRow row : band.rows()) {
                if (row instanceof Lane lane) {
                    lanes.add(new Layer(lane.name(), Set.of(lane.id().value()), List.of()));
                } else {
                    others.add(row.id().value());
                }
            }
            Optional<LaneGroup> group = band.group();
            if (group.isPresent()) {
                others.add(group.get().id().value());
                rows.add(new Layer(group.get().name(), others, lanes));
            } else {
                rows.addAll(lanes);
            }
        }
        for (ScoreCurve curve : view.looseCurves()) {
            rows.add(new Layer(curve.name(), Set.of(curve.id().value()), List.of()));
        }
        return rows;
    }

    /// A layer for each persona: what shows it, its lanes and curves, and the cards that are of it alone.
    private List<Layer> personas() {
        Map<Id<Persona>, Set<String>> shown = new LinkedHashMap<>();
        document.all(Persona.class)
                .forEach(persona -> shown.put(
                        persona.id(), new TreeSet<>(Set.of(persona.id().value()))));
        for (Element element : document.elements()) {
            List<Id<Persona>> personas = whose(element);
            if (personas.size() == 1) {
                shown.computeIfAbsent(personas.getFirst(), none -> new TreeSet<>())
                        .add(element.id().value());
            }
        }
        return shown.entrySet().stream()
                .map(entry -> new Layer(document.get(entry.getKey()).name(), entry.getValue(), List.of()))
                .toList();
    }

    private static List<Id<Persona>> whose(Element element) {
        return switch (element) {
            case Lane lane -> lane.persona().stream().toList();
            case ScoreCurve curve -> curve.persona().stream().toList();
            case Card card -> card.persona().stream().toList();
            case PainPoint pain -> pain.personas();
            case Gain gain -> gain.personas();
            default -> List.of();
        };
    }

    private Set<String> links() {
        return ids(document.all(Link.class).stream().filter(link -> maps.contains(link.map())));
    }

    private static Set<String> ids(Stream<? extends Element> elements) {
        return elements.map(element -> element.id().value()).collect(Collectors.toSet());
    }
}

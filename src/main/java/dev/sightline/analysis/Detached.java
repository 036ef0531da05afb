package dev.sightline.analysis;

import dev.sightline.model.Card;
import dev.sightline.model.Cause;
import dev.sightline.model.Column;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.MapView;
import dev.sightline.model.Marker;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import dev.sightline.model.Project;
import dev.sightline.model.SavedView;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Stage;
import dev.sightline.model.TimeGoal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A document of which some maps are no more than a part, without anything that refers to what is not in it.
final class Detached {
    private final JourneyDocument document;
    private final Map<Id<JourneyMap>, PartExtent> extents;
    private final Map<Id<Lane>, PartExtent> lanes = new HashMap<>();
    private final Map<Id<Stage>, String> numbers = new HashMap<>();
    private final Set<Id<?>> gone = new HashSet<>();

    /// @param extents of the maps that are no more than a part; others are whole
    Detached(JourneyDocument document, Map<Id<JourneyMap>, PartExtent> extents) {
        this.document = document;
        this.extents = extents;
        extents.forEach((map, extent) -> {
            MapView view = document.view(map);
            view.lanes().forEach(lane -> lanes.put(lane.id(), extent));
            for (int i = 0; i < view.stages().size(); i++) {
                numbers.put(view.stages().get(i).id(), String.valueOf(i + 1));
            }
        });
    }

    JourneyDocument document() {
        List<Element> left = new ArrayList<>();
        for (Element element : document.elements()) {
            if (isIn(element)) {
                left.add(element);
            } else {
                gone.add(element.id());
            }
        }
        for (boolean more = true; more; ) {
            more = left.removeIf(element -> !holds(element) && gone.add(element.id()));
        }
        left.replaceAll(this::fitted);
        Set<Id<?>> named = new HashSet<>();
        left.forEach(element -> element.eachReference(named::add));
        left.removeIf(element -> element instanceof InformationSource && !named.contains(element.id()));
        return JourneyDocument.of(left, Map.of());
    }

    /// Whether something is in a part, or on a map that is whole.
    private boolean isIn(Element element) {
        return switch (element) {
            case Column column -> of(column.map()).map(part -> part.has(column)).orElse(true);
            case LaneGroup group -> of(group.map()).map(part -> part.has(group)).orElse(true);
            case MapRow row -> of(row.map()).map(part -> part.has(row)).orElse(true);
            case ScoreCurve curve ->
                of(curve.map()).map(part -> part.has(curve)).orElse(true);
            case Placed placed -> part(placed).map(part -> part.has(placed)).orElse(true);
            case Comment comment -> !comment.on().equals(Project.ID) && !isOnPart(comment);
            case SavedView _, Foreign _ -> false;
            default -> true;
        };
    }

    /// Whether a comment is on the whole of a map that is not there as a whole.
    private boolean isOnPart(Comment comment) {
        return extents.keySet().stream().anyMatch(comment.on()::equals);
    }

    private Optional<PartExtent> of(Id<JourneyMap> map) {
        return Optional.ofNullable(extents.get(map));
    }

    /// Whether what something cannot be without is still there.
    private boolean holds(Element element) {
        return switch (element) {
            case Link link -> !gone.contains(link.from()) && !gone.contains(link.to());
            case Marker marker ->
                !gone.contains(marker.on())
                        && marker.at().filter(gone::contains).isEmpty();
            case Comment comment ->
                !gone.contains(comment.on())
                        && comment.replyTo().filter(gone::contains).isEmpty();
            default -> true;
        };
    }

    /// What is left of something that stays.
    private Element fitted(Element element) {
        return switch (element) {
            case Project project -> project.withVision("").withPurpose("").withPrinciples(List.of());
            case JourneyMap map -> fitted(map);
            case Stage stage -> stage.withNumber(stage.number().or(() -> Optional.ofNullable(numbers.get(stage.id()))));
            case Card card ->
                part(card)
                        .map(part -> card.withPlace(part.within(card.place())))
                        .orElse(card);
            case PainPoint pain ->
                part(pain)
                        .map(part -> pain.withPlace(part.within(pain.place())))
                        .orElse(pain);
            case Gain gain ->
                part(gain)
                        .map(part -> gain.withPlace(part.within(gain.place())))
                        .orElse(gain);
            case Opportunity one ->
                fitted(part(one)
                        .map(part -> one.withPlace(part.within(one.place())))
                        .orElse(one));
            case Cause cause -> cause.withCard(cause.card().filter(card -> !gone.contains(card)));
            case Link link -> link.withBend(link.bend().filter(bend -> !gone.contains(bend.of())));
            case ScoreCurve curve ->
                curve.withPoints(curve.points().stream()
                        .filter(point -> !gone.contains(point.on()))
                        .toList());
            default -> element;
        };
    }

    private Optional<PartExtent> part(Placed placed) {
        return Optional.ofNullable(lanes.get(placed.lane()));
    }

    private Opportunity fitted(Opportunity opportunity) {
        return opportunity.withPains(opportunity.pains().stream()
                .filter(pain -> !gone.contains(pain))
                .toList());
    }

    /// A part has the name of its map with its own; what the map is as a whole is told with the whole.
    private JourneyMap fitted(JourneyMap map) {
        JourneyMap related = map.withRelations(map.relations().stream()
                .filter(relation -> !gone.contains(relation.target()))
                .toList());
        return of(map.id())
                .map(part -> related.withAbout(map.about().withSources(List.of()))
                        .withTitle(part.title())
                        .withScenario("")
                        .withTrigger("")
                        .withGoal("")
                        .withExpectations(List.of())
                        .withScopeStart("")
                        .withScopeEnd("")
                        .withPrinciples(List.of())
                        .withLegend(List.of())
                        .withContext("")
                        .withAssetAtRisk("")
                        .withTime(TimeGoal.NONE)
                        .withPrice(Optional.empty())
                        .withRelations(List.of()))
                .orElse(related);
    }
}

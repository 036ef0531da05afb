package dev.sightline.file;

import dev.sightline.model.Actor;
import dev.sightline.model.Cause;
import dev.sightline.model.Channel;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.Marker;
import dev.sightline.model.Persona;
import dev.sightline.model.Placed;
import dev.sightline.model.Project;
import dev.sightline.model.SavedView;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Segment;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Which element stands in which list of which other in the file, in order, and who is referred to.
final class Family {
    /// The list of columns, whatever it is called in the file.
    static final String COLUMNS = "columns";

    private final Map<Id<?>, SequencedMap<String, List<Element>>> lists = new HashMap<>();
    private final Set<Id<?>> referred = new HashSet<>();

    private Family() {}

    static Family of(JourneyDocument document) {
        Family family = new Family();
        for (Element element : document.elements()) {
            if (!(element instanceof Project)) {
                Place place = place(element);
                family.lists
                        .computeIfAbsent(place.home, id -> new LinkedHashMap<>())
                        .computeIfAbsent(place.list, list -> new ArrayList<>())
                        .add(element);
            }
            family.noteReferences(element);
        }
        family.lists.values().forEach(ofOne -> ofOne.values().forEach(list -> list.sort(Element.ORDER)));
        return family;
    }

    /// What stands in a list of an element, in order.
    List<Element> in(Id<?> home, String list) {
        SequencedMap<String, List<Element>> ofOne = lists.get(home);
        return ofOne == null ? List.of() : ofOne.getOrDefault(list, List.of());
    }

    /// The names of the lists of an element in which something stands.
    Set<String> listsOf(Id<?> home) {
        SequencedMap<String, List<Element>> ofOne = lists.get(home);
        return ofOne == null ? Set.of() : ofOne.keySet();
    }

    /// Whether something refers to an element beyond what already shows in where it stands.
    boolean isReferred(Id<?> id) {
        return referred.contains(id);
    }

    private void noteReferences(Element element) {
        switch (element) {
            case Comment comment -> {
                referred.add(comment.on());
                referred.addAll(comment.about().sources());
            }
            case Cause cause -> {
                cause.card().ifPresent(referred::add);
                referred.addAll(cause.about().sources());
            }
            default -> element.eachReference(referred::add);
        }
    }

    private record Place(Id<?> home, String list) {}

    private static Place place(Element element) {
        return switch (element) {
            case Project project -> new Place(project.id(), "");
            case Persona _ -> new Place(Project.ID, "personas");
            case Segment _ -> new Place(Project.ID, "segments");
            case Actor _ -> new Place(Project.ID, "actors");
            case Team _ -> new Place(Project.ID, "teams");
            case Channel _ -> new Place(Project.ID, "channels");
            case Touchpoint _ -> new Place(Project.ID, "touchpoints");
            case SystemUsed _ -> new Place(Project.ID, "systems");
            case InformationSource _ -> new Place(Project.ID, "sources");
            case ImageAsset _ -> new Place(Project.ID, "images");
            case JourneyMap _ -> new Place(Project.ID, "maps");
            case Cause cause -> within(cause.parent(), Project.ID, "causes");
            case Comment comment ->
                comment.replyTo().isPresent()
                        ? new Place(comment.replyTo().get(), "replies")
                        : new Place(Project.ID, "comments");
            case Stage stage -> within(stage.phase(), stage.map(), COLUMNS);
            case Step step -> within(step.stage(), step.map(), COLUMNS);
            case LaneGroup group -> new Place(group.map(), "rows");
            case MapRow row -> within(row.group(), row.map(), "rows");
            case Placed placed -> new Place(placed.lane(), "cards");
            case ScoreCurve curve -> within(curve.lane(), curve.map(), "curves");
            case Link link -> new Place(link.map(), "links");
            case Marker marker -> new Place(marker.map(), "markers");
            case SavedView view -> new Place(view.map(), "views");
            case Foreign foreign -> new Place(foreign.home(), foreign.list());
        };
    }

    private static Place within(Optional<? extends Id<?>> inner, Id<?> outer, String list) {
        return new Place(inner.isPresent() ? inner.get() : outer, list);
    }
}

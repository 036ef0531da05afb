package dev.sightline.ui.print;

import dev.sightline.analysis.Part;
import dev.sightline.editor.EditorState;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.MapView;
import dev.sightline.model.Placed;
import dev.sightline.model.Showing;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.ui.desk.HouseBrand;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What there is to be handed out: a document, the map that is open, what is shown of each map and what is selected.
///
/// @param showings how much of each map the window shows; all of those that are not named
/// @param selection empty if nothing of it stands on the open map
/// @param brand for a document that says none of its own
public record PrintSubject(
        JourneyDocument document,
        Id<JourneyMap> map,
        Map<Id<JourneyMap>, Showing> showings,
        Set<Id<?>> selection,
        HouseBrand brand) {
    public PrintSubject {
        showings = Map.copyOf(showings);
        selection = Set.copyOf(selection);
    }

    /// What lies on the desk now, without what is only being tried.
    public static PrintSubject of(EditorState state, HouseBrand brand) {
        JourneyDocument document = state.committed();
        Set<Id<?>> selection = new LinkedHashSet<>(state.selection().elements());
        if (!Part.has(document.view(state.map()), selection)) {
            selection.clear();
        }
        return new PrintSubject(document, state.map(), state.filtering().everywhere(state.map()), selection, brand);
    }

    /// How much of the open map is shown.
    public Showing showing() {
        return showings.getOrDefault(map, Showing.ALL);
    }

    /// Whether less than all of one of some maps is shown.
    boolean isFiltered(List<Id<JourneyMap>> maps) {
        return maps.stream()
                .anyMatch(one -> !showings.getOrDefault(one, Showing.ALL).isAll());
    }

    /// The stages of the open map.
    List<Stage> stages() {
        return document.view(map).stages();
    }

    /// How many maps there are.
    int maps() {
        return document.maps().size();
    }

    /// The stage that what is selected stands in, or the first one.
    Optional<Id<Stage>> stage() {
        return selection.stream()
                .flatMap(id -> document.find(id).flatMap(this::stage).stream())
                .findFirst()
                .or(() -> stages().stream().findFirst().map(Stage::id));
    }

    private Optional<Id<Stage>> stage(Element element) {
        MapView view = document.view(map);
        return switch (element) {
            case Stage stage -> Optional.of(stage.id()).filter(id -> has(id));
            case Step step -> step.stage();
            case Placed placed ->
                view.spans(placed.place()).stream()
                        .findFirst()
                        .map(span -> view.leaves().get(span.first()))
                        .flatMap(column -> column instanceof Step step
                                ? step.stage()
                                : column instanceof Stage stage ? Optional.of(stage.id()) : Optional.empty());
            default -> Optional.empty();
        };
    }

    /// Whether the open map has a stage.
    boolean has(Id<Stage> stage) {
        return stages().stream().anyMatch(one -> one.id().equals(stage));
    }
}

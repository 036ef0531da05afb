package dev.sightline.editor.clip;

import dev.sightline.model.About;
import dev.sightline.model.Card;
import dev.sightline.model.Cause;
import dev.sightline.model.Column;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
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
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import dev.sightline.model.Project;
import dev.sightline.model.Rank;
import dev.sightline.model.SavedView;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes what is selected out of a document: with its parts, with what it refers to, and with the bare columns and
/// lanes around it, so that distances can be kept.
final class Excerpt {
    private final JourneyDocument document;
    private final MapView view;
    private final Set<Id<?>> chosen = new LinkedHashSet<>();
    private final Map<Id<?>, Element> taken = new LinkedHashMap<>();

    Excerpt(JourneyDocument document, Id<JourneyMap> map) {
        this.document = document;
        this.view = document.view(map);
    }

    Optional<Clipping> of(Collection<Id<?>> selected) {
        selected.forEach(this::choose);
        chooseParts();
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        if (chosen.stream().anyMatch(id -> isOnMap(document.find(id).orElseThrow()))) {
            takeGround();
        }
        Deque<Element> toFollow = new ArrayDeque<>();
        chosen.forEach(id -> toFollow.add(document.find(id).orElseThrow()));
        while (!toFollow.isEmpty()) {
            Element element = toFollow.remove();
            if (taken.containsKey(element.id())) {
                continue;
            }
            // what stands on other maps may be spoken of; the one that was copied from comes first
            Element one = chosen.contains(element.id())
                    ? element
                    : element instanceof JourneyMap map ? bare(map).withRank(Rank.nth(1)) : bare(element);
            taken.put(one.id(), one);
            one.references().forEach(id -> toFollow.add(document.find(id).orElseThrow()));
        }
        taken.remove(Project.ID);
        return Optional.of(Clipping.of(document, taken.values(), chosen));
    }

    private void choose(Id<?> id) {
        document.find(id)
                .filter(one -> !(one instanceof Project
                        || one instanceof JourneyMap
                        || one instanceof SavedView
                        || one instanceof Foreign))
                .filter(one -> !isOnMap(one) || isHere(one))
                .ifPresent(one -> chosen.add(one.id()));
    }

    private boolean isHere(Element element) {
        Id<JourneyMap> here = view.map().id();
        return switch (element) {
            case Column column -> column.map().equals(here);
            case LaneGroup group -> group.map().equals(here);
            case MapRow row -> row.map().equals(here);
            case Placed placed -> document.get(placed.lane()).map().equals(here);
            case Link link -> link.map().equals(here);
            case Marker marker -> marker.map().equals(here);
            case ScoreCurve curve -> curve.map().equals(here);
            default -> true;
        };
    }

    private static boolean isOnMap(Element element) {
        return switch (element) {
            case Column _, LaneGroup _, MapRow _, Placed _, Link _, Marker _, ScoreCurve _ -> true;
            default -> false;
        };
    }

    /// What stands in a chosen column or row is chosen too, and then what ties chosen ones.
    private void chooseParts() {
        view.stages().forEach(stage -> chooseWith(stage.id(), stage.phase()));
        view.steps().forEach(step -> chooseWith(step.id(), step.stage()));
        for (MapView.Band band : view.bands()) {
            for (MapRow row : band.rows()) {
                chooseWith(row.id(), row.group());
                if (row instanceof Lane lane) {
                    view.curves(lane.id()).forEach(curve -> chooseWith(curve.id(), curve.lane()));
                    for (Placed placed : view.placed(lane.id())) {
                        List<Id<? extends Column>> on = placed.place().columns();
                        if (chosen.contains(lane.id()) || !on.isEmpty() && chosen.containsAll(on)) {
                            chosen.add(placed.id());
                        }
                    }
                }
            }
        }
        view.markers().forEach(marker -> chooseWith(marker.id(), Optional.of(marker.on())));
        for (Link link : view.links()) {
            if (chosen.contains(link.from()) && chosen.contains(link.to())) {
                chosen.add(link.id());
            } else {
                chosen.remove(link.id());
            }
        }
        document.all(Comment.class).forEach(comment -> chooseWith(comment.id(), Optional.of(comment.on())));
    }

    private void chooseWith(Id<?> part, Optional<? extends Id<?>> whole) {
        if (whole.isPresent() && chosen.contains(whole.get())) {
            chosen.add(part);
        }
    }

    /// The map, its columns and lanes, whatever is not chosen without anything but its name.
    private void takeGround() {
        taken.put(view.map().id(), bare(view.map()).withRank(Rank.nth(0)));
        view.phases().forEach(this::put);
        view.stages().forEach(this::put);
        view.steps().forEach(this::put);
        int row = 0;
        for (MapView.Band band : view.bands()) {
            if (band.group().filter(group -> chosen.contains(group.id())).isEmpty()) {
                for (MapRow one : band.rows()) {
                    if (one instanceof Lane lane && !chosen.contains(lane.id())) {
                        taken.put(lane.id(), bare(lane).withRank(Rank.nth(row)));
                    }
                    row++;
                }
            } else {
                row++;
            }
        }
    }

    private void put(Element element) {
        if (!chosen.contains(element.id())) {
            taken.put(element.id(), bare(element));
        }
    }

    /// What stands for an element that is not chosen: enough to find it again, and to see where it is.
    private static Element bare(Element element) {
        return switch (element) {
            case JourneyMap e -> bare(e);
            case Stage e -> e.withAbout(About.NONE).withDescription("");
            case Step e -> bare(e);
            case Lane e -> bare(e);
            case LaneGroup e -> e.withAbout(About.NONE);
            case SeparatorLine e -> e.withAbout(About.NONE).withGroup(Optional.empty());
            case Card e ->
                e.withAbout(About.NONE)
                        .withActor(Optional.empty())
                        .withPersona(Optional.empty())
                        .withChannels(List.of())
                        .withTouchpoint(Optional.empty())
                        .withSystem(Optional.empty())
                        .withTeam(Optional.empty())
                        .withImage(Optional.empty());
            case PainPoint e ->
                e.withAbout(About.NONE)
                        .withPersonas(List.of())
                        .withCauses(List.of())
                        .withQuotes(List.of());
            case Gain e ->
                e.withAbout(About.NONE)
                        .withPersonas(List.of())
                        .withCauses(List.of())
                        .withQuotes(List.of());
            case Opportunity e -> e.withAbout(About.NONE).withPains(List.of());
            case Cause e -> e;
            default -> element;
        };
    }

    private static JourneyMap bare(JourneyMap map) {
        return map.withAbout(About.NONE).withPersonas(List.of()).withRelations(List.of());
    }

    private static Lane bare(Lane lane) {
        return lane.withAbout(About.NONE)
                .withGroup(Optional.empty())
                .withActor(Optional.empty())
                .withPersona(Optional.empty())
                .withTeam(Optional.empty());
    }

    private static Step bare(Step step) {
        return step.withAbout(About.NONE)
                .withDescription("")
                .withActors(List.of())
                .withInitiator(Optional.empty())
                .withReceiver(Optional.empty())
                .withChannel(Optional.empty())
                .withTouchpoint(Optional.empty())
                .withRegionWith(Optional.empty())
                .withValues(List.of())
                .withImage(Optional.empty());
    }
}

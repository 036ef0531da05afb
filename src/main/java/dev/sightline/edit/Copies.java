package dev.sightline.edit;

import dev.sightline.model.Card;
import dev.sightline.model.Column;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Element;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.Marker;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Place;
import dev.sightline.model.SavedView;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Copies of elements that belong together: what refers to one of them refers to its copy, all else stays as it is.
final class Copies {
    private final Map<Id<?>, Id<?>> ids = new HashMap<>();

    private Copies() {}

    /// The copy of each element, under its id, and after them copies of the links between them and of the markers on
    /// them.
    static SequencedMap<Id<?>, Element> of(
            JourneyDocument document, Collection<? extends Element> originals, FreshIds fresh) {
        List<Element> all = new ArrayList<>(originals);
        Copies copies = new Copies();
        originals.forEach(element -> copies.ids.put(element.id(), copies.fresh(element, fresh)));
        for (Marker marker : document.all(Marker.class)) {
            if (!copies.ids.containsKey(marker.id()) && copies.has(marker.on())) {
                all.add(marker);
                copies.ids.put(marker.id(), fresh.next("marker"));
            }
        }
        for (Link link : document.all(Link.class)) {
            if (!copies.ids.containsKey(link.id()) && copies.has(link.from()) && copies.has(link.to())) {
                all.add(link);
                copies.ids.put(link.id(), fresh.next("link"));
            }
        }
        SequencedMap<Id<?>, Element> made = new LinkedHashMap<>();
        all.forEach(element -> made.put(element.id(), copies.copy(element)));
        return made;
    }

    private boolean has(Id<?> id) {
        return ids.containsKey(id);
    }

    private Id<?> fresh(Element element, FreshIds fresh) {
        return switch (element) {
            case JourneyMap map -> fresh.named("map", map.title());
            case Column column -> fresh.named(Wording.kind(column), column.name());
            case Lane lane -> fresh.named("lane", lane.name().isEmpty() ? Wording.words(lane.kind()) : lane.name());
            case LaneGroup group -> fresh.named("group", group.name());
            case SavedView view -> fresh.named("view", view.name());
            default -> fresh.next(Wording.kind(element));
        };
    }

    private Element copy(Element element) {
        return switch (element) {
            case JourneyMap e -> e.withId(now(e.id()));
            case Stage e -> e.withId(now(e.id())).withMap(now(e.map())).withPhase(now(e.phase()));
            case Step e -> e.withId(now(e.id())).withMap(now(e.map())).withStage(now(e.stage()));
            case LaneGroup e -> e.withId(now(e.id())).withMap(now(e.map()));
            case Lane e -> e.withId(now(e.id())).withMap(now(e.map())).withGroup(now(e.group()));
            case SeparatorLine e -> e.withId(now(e.id())).withMap(now(e.map())).withGroup(now(e.group()));
            case Card e -> e.withId(now(e.id())).withLane(now(e.lane())).withPlace(now(e.place()));
            case PainPoint e -> e.withId(now(e.id())).withLane(now(e.lane())).withPlace(now(e.place()));
            case Gain e -> e.withId(now(e.id())).withLane(now(e.lane())).withPlace(now(e.place()));
            case Opportunity e ->
                e.withId(now(e.id()))
                        .withLane(now(e.lane()))
                        .withPlace(now(e.place()))
                        .withPains(e.pains().stream().map(this::now).toList());
            case Link e ->
                e.withId(now(e.id()))
                        .withMap(now(e.map()))
                        .withFrom(any(e.from()))
                        .withTo(any(e.to()))
                        .withBend(e.bend()
                                .map(bend ->
                                        bend.withOf(Id.<Lane>of(any(bend.of()).value()))));
            case Marker e ->
                e.withId(now(e.id())).withMap(now(e.map())).withOn(any(e.on())).withAt(e.at().map(this::column));
            case ScoreCurve e ->
                e.withId(now(e.id()))
                        .withMap(now(e.map()))
                        .withLane(now(e.lane()))
                        .withPoints(e.points().stream()
                                .map(point -> new CurvePoint(
                                        column(point.on()), point.value(), point.label(), point.sources()))
                                .toList());
            case SavedView e -> {
                List<Id<? extends MapRow>> hidden = new ArrayList<>();
                e.hiddenRows().forEach(row -> hidden.add(Id.<Lane>of(any(row).value())));
                yield e.withId(now(e.id()))
                        .withMap(now(e.map()))
                        .withFilter(e.filter()
                                .withLanes(e.filter().lanes().stream()
                                        .map(this::now)
                                        .toList()))
                        .withHiddenRows(hidden);
            }
            default -> throw new IllegalArgumentException("A " + Wording.kind(element) + " is not copied");
        };
    }

    private <T extends Element> Id<T> now(Id<T> id) {
        Id<?> copied = ids.get(id);
        return copied == null ? id : Id.of(copied.value());
    }

    private <T extends Element> Optional<Id<T>> now(Optional<Id<T>> id) {
        return id.map(this::now);
    }

    private Id<?> any(Id<?> id) {
        Id<?> copied = ids.get(id);
        return copied == null ? id : copied;
    }

    private Id<? extends Column> column(Id<? extends Column> id) {
        Id<?> copied = ids.get(id);
        return copied == null ? id : Id.<Stage>of(copied.value());
    }

    private Place now(Place place) {
        return switch (place) {
            case Place.WholeMap whole -> whole;
            case Place.On(var column) -> Place.on(column(column));
            case Place.Range(var from, var to) -> new Place.Range(column(from), column(to));
            case Place.Several(var on) -> {
                List<Id<? extends Column>> columns = new ArrayList<>();
                on.forEach(column -> columns.add(column(column)));
                yield new Place.Several(columns);
            }
        };
    }
}

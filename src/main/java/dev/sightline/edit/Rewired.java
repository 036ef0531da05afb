package dev.sightline.edit;

import dev.sightline.model.About;
import dev.sightline.model.Actor;
import dev.sightline.model.Card;
import dev.sightline.model.Cause;
import dev.sightline.model.Channel;
import dev.sightline.model.Column;
import dev.sightline.model.Comment;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.Marker;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.PartyValue;
import dev.sightline.model.Persona;
import dev.sightline.model.Place;
import dev.sightline.model.Project;
import dev.sightline.model.SavedView;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Segment;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Elements that come from another document: whatever they refer to has another id here, or is not here and is
/// forgotten.
final class Rewired {
    private final Map<Id<?>, Id<?>> now;
    private final Function<Place, Optional<Place>> places;

    /// @param now the ids that the elements themselves, and what they refer to, have here
    /// @param places where here something stands that stood somewhere there
    Rewired(Map<Id<?>, Id<?>> now, Function<Place, Optional<Place>> places) {
        this.now = now;
        this.places = places;
    }

    /// The element as it is here; empty if it cannot be without something that is not here.
    Optional<Element> of(Element element) {
        return Optional.ofNullable(here(element));
    }

    private @Nullable Element here(Element element) {
        return switch (element) {
            case Project _, JourneyMap _, Foreign _ -> null;
            case Persona e ->
                e.withId(own(e.id()))
                        .withAbout(about(e.about()))
                        .withPhoto(one(e.photo()))
                        .withChannels(many(e.channels()))
                        .withSegment(one(e.segment()));
            case Segment e -> e.withId(own(e.id())).withAbout(about(e.about()));
            case Actor e -> e.withId(own(e.id())).withAbout(about(e.about())).withPersona(one(e.persona()));
            case Team e -> e.withId(own(e.id())).withAbout(about(e.about()));
            case Channel e -> e.withId(own(e.id())).withAbout(about(e.about()));
            case Touchpoint e ->
                e.withId(own(e.id())).withAbout(about(e.about())).withChannels(many(e.channels()));
            case SystemUsed e -> e.withId(own(e.id())).withAbout(about(e.about()));
            case InformationSource e -> e.withId(own(e.id())).withAbout(about(e.about()));
            case ImageAsset e -> e.withId(own(e.id())).withAbout(about(e.about()));
            case Cause e ->
                e.withId(own(e.id()))
                        .withAbout(about(e.about()))
                        .withParent(one(e.parent()))
                        .withCard(one(e.card()));
            case Stage e when isLost(e.map()) -> null;
            case Stage e ->
                e.withId(own(e.id()))
                        .withAbout(about(e.about()))
                        .withMap(own(e.map()))
                        .withPhase(one(e.phase()));
            case Step e when isLost(e.map()) -> null;
            case Step e -> step(e);
            case LaneGroup e ->
                isLost(e.map())
                        ? null
                        : e.withId(own(e.id())).withAbout(about(e.about())).withMap(own(e.map()));
            case Lane e when isLost(e.map()) -> null;
            case Lane e ->
                e.withId(own(e.id()))
                        .withAbout(about(e.about()))
                        .withMap(own(e.map()))
                        .withGroup(one(e.group()))
                        .withActor(one(e.actor()))
                        .withPersona(one(e.persona()))
                        .withTeam(one(e.team()));
            case SeparatorLine e when isLost(e.map()) -> null;
            case SeparatorLine e ->
                e.withId(own(e.id()))
                        .withAbout(about(e.about()))
                        .withMap(own(e.map()))
                        .withGroup(one(e.group()));
            case Card e -> {
                Place place = place(e.lane(), e.place());
                yield place == null ? null : card(e, place);
            }
            case PainPoint e -> {
                Place place = place(e.lane(), e.place());
                yield place == null
                        ? null
                        : e.withId(own(e.id()))
                                .withAbout(about(e.about()))
                                .withLane(own(e.lane()))
                                .withPlace(place)
                                .withPersonas(many(e.personas()))
                                .withCauses(many(e.causes()));
            }
            case Gain e -> {
                Place place = place(e.lane(), e.place());
                yield place == null
                        ? null
                        : e.withId(own(e.id()))
                                .withAbout(about(e.about()))
                                .withLane(own(e.lane()))
                                .withPlace(place)
                                .withPersonas(many(e.personas()))
                                .withCauses(many(e.causes()));
            }
            case Opportunity e -> {
                Place place = place(e.lane(), e.place());
                yield place == null
                        ? null
                        : e.withId(own(e.id()))
                                .withAbout(about(e.about()))
                                .withLane(own(e.lane()))
                                .withPlace(place)
                                .withPains(many(e.pains()));
            }
            case Link e when isLost(e.map()) || isLost(e.from()) || isLost(e.to()) -> null;
            case Link e ->
                e.withId(own(e.id()))
                        .withAbout(about(e.about()))
                        .withMap(own(e.map()))
                        .withFrom(any(e.from()))
                        .withTo(any(e.to()))
                        .withChannel(one(e.channel()));
            case Marker e when isLost(e.map()) || isLost(e.on()) -> null;
            case Marker e -> {
                Optional<Id<? extends Column>> at = e.at().flatMap(this::column);
                yield at.isEmpty() && e.at().isPresent()
                        ? null
                        : e.withId(own(e.id()))
                                .withAbout(about(e.about()))
                                .withMap(own(e.map()))
                                .withOn(any(e.on()))
                                .withAt(at);
            }
            case ScoreCurve e when isLost(e.map()) -> null;
            case ScoreCurve e -> curve(e);
            case Comment e
            when isLost(e.on()) || e.replyTo().filter(this::isLost).isPresent() -> null;
            case Comment e ->
                e.withId(own(e.id()))
                        .withAbout(about(e.about()))
                        .withOn(any(e.on()))
                        .withReplyTo(one(e.replyTo()));
            // a view is made for one map and stays with it
            case SavedView _ -> null;
        };
    }

    private Step step(Step e) {
        return e.withId(own(e.id()))
                .withAbout(about(e.about()))
                .withMap(own(e.map()))
                .withStage(one(e.stage()))
                .withActors(many(e.actors()))
                .withInitiator(one(e.initiator()))
                .withReceiver(one(e.receiver()))
                .withChannel(one(e.channel()))
                .withTouchpoint(one(e.touchpoint()))
                .withRegionWith(one(e.regionWith()))
                .withValues(e.values().stream()
                        .filter(value -> !isLost(value.actor()))
                        .map(value -> new PartyValue(own(value.actor()), value.value()))
                        .toList())
                .withImage(one(e.image()));
    }

    private Card card(Card e, Place place) {
        return e.withId(own(e.id()))
                .withAbout(about(e.about()))
                .withLane(own(e.lane()))
                .withPlace(place)
                .withActor(one(e.actor()))
                .withPersona(one(e.persona()))
                .withChannels(many(e.channels()))
                .withTouchpoint(one(e.touchpoint()))
                .withSystem(one(e.system()))
                .withTeam(one(e.team()))
                .withImage(one(e.image()));
    }

    private ScoreCurve curve(ScoreCurve e) {
        List<CurvePoint> points = e.points().stream()
                .flatMap(point -> column(point.on()).stream()
                        .map(column -> new CurvePoint(column, point.value(), point.label(), many(point.sources()))))
                .filter(once(CurvePoint::on))
                .toList();
        return e.withId(own(e.id()))
                .withAbout(about(e.about()))
                .withMap(own(e.map()))
                .withLane(one(e.lane()))
                .withPersona(one(e.persona()))
                .withActor(one(e.actor()))
                .withPoints(points);
    }

    private static <T> Predicate<T> once(Function<T, Object> by) {
        Set<Object> seen = new HashSet<>();
        return one -> seen.add(by.apply(one));
    }

    private @Nullable Place place(Id<Lane> lane, Place place) {
        return isLost(lane) ? null : places.apply(place).orElse(null);
    }

    /// Where a column's point goes: to the column that stands for it here.
    private Optional<Id<? extends Column>> column(Id<? extends Column> id) {
        return places.apply(Place.on(id)).stream()
                .flatMap(place -> place.columns().stream())
                .findFirst();
    }

    private boolean isLost(Id<?> id) {
        return !now.containsKey(id);
    }

    private <T extends Element> Id<T> own(Id<T> id) {
        return Id.of(any(id).value());
    }

    private Id<?> any(Id<?> id) {
        return now.getOrDefault(id, id);
    }

    private About about(About about) {
        return about.withSources(many(about.sources()));
    }

    private <T extends Element> Optional<Id<T>> one(Optional<Id<T>> id) {
        return id.filter(some -> !isLost(some)).map(this::own);
    }

    private <T extends Element> List<Id<T>> many(List<Id<T>> ids) {
        return ids.stream()
                .flatMap(id -> one(Optional.of(id)).stream())
                .distinct()
                .toList();
    }

    /// The kinds of elements that maps share, each after those that it refers to.
    static Stream<Class<? extends Element>> shared() {
        return Stream.of(
                InformationSource.class,
                ImageAsset.class,
                Segment.class,
                Team.class,
                Channel.class,
                SystemUsed.class,
                Touchpoint.class,
                Persona.class,
                Actor.class);
    }
}

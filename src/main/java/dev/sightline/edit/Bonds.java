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
import dev.sightline.model.Filter;
import dev.sightline.model.Foreign;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.MapRow;
import dev.sightline.model.Marker;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.PartyValue;
import dev.sightline.model.Persona;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What becomes of an element when what it refers to is gone or has another id: it forgets what it only mentions, and
/// is nothing without what it is part of. The one table here of all that elements refer to.
abstract class Bonds {

    /// Whether the element is not there.
    abstract boolean isLost(Id<?> id);

    /// The id that an element has now.
    abstract Id<?> now(Id<?> id);

    /// Where something stands now that stood there; empty if nothing is left of the place.
    abstract Optional<Place> place(Id<Lane> lane, Place place);

    /// The column that stands now for that one.
    abstract Optional<Id<? extends Column>> column(Id<? extends Column> id);

    /// Whether an element goes with a whole that it can also be without: a lane with its group, say.
    abstract boolean goesWith(Optional<? extends Id<?>> whole);

    /// The element as it is now; empty if it cannot be without something that is lost.
    Optional<Element> of(Element element) {
        return Optional.ofNullable(tied(element));
    }

    private @Nullable Element tied(Element element) {
        return switch (element) {
            case Project e -> e.withAbout(about(e.about())).withLogo(one(e.logo()));
            case JourneyMap e ->
                e.withAbout(about(e.about()))
                        .withPersonas(many(e.personas()))
                        .withRelations(e.relations().stream()
                                .filter(relation -> !isLost(relation.target()))
                                .toList());
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
            case Cause e when goesWith(e.parent()) -> null;
            case Cause e ->
                e.withId(own(e.id()))
                        .withAbout(about(e.about()))
                        .withParent(one(e.parent()))
                        .withCard(one(e.card()));
            case Stage e when isLost(e.map()) || goesWith(e.phase()) -> null;
            case Stage e ->
                e.withId(own(e.id()))
                        .withAbout(about(e.about()))
                        .withMap(own(e.map()))
                        .withPhase(one(e.phase()));
            case Step e when isLost(e.map()) || goesWith(e.stage()) -> null;
            case Step e -> step(e);
            case LaneGroup e ->
                isLost(e.map())
                        ? null
                        : e.withId(own(e.id())).withAbout(about(e.about())).withMap(own(e.map()));
            case Lane e when isLost(e.map()) || goesWith(e.group()) -> null;
            case Lane e ->
                e.withId(own(e.id()))
                        .withAbout(about(e.about()))
                        .withMap(own(e.map()))
                        .withGroup(one(e.group()))
                        .withActor(one(e.actor()))
                        .withPersona(one(e.persona()))
                        .withTeam(one(e.team()));
            case SeparatorLine e when isLost(e.map()) || goesWith(e.group()) -> null;
            case SeparatorLine e ->
                e.withId(own(e.id()))
                        .withAbout(about(e.about()))
                        .withMap(own(e.map()))
                        .withGroup(one(e.group()));
            case Card e -> {
                Place place = standing(e);
                yield place == null ? null : card(e, place);
            }
            case PainPoint e -> {
                Place place = standing(e);
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
                Place place = standing(e);
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
                Place place = standing(e);
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
                        .withFrom(now(e.from()))
                        .withTo(now(e.to()))
                        .withChannel(one(e.channel()))
                        .withBend(e.bend()
                                .filter(bend -> !isLost(bend.of()))
                                .map(bend ->
                                        bend.withOf(Id.<Lane>of(now(bend.of()).value()))));
            case Marker e when isLost(e.map()) || isLost(e.on()) -> null;
            case Marker e -> {
                Optional<Id<? extends Column>> at = e.at().flatMap(this::column);
                yield at.isEmpty() && e.at().isPresent()
                        ? null
                        : e.withId(own(e.id()))
                                .withAbout(about(e.about()))
                                .withMap(own(e.map()))
                                .withOn(now(e.on()))
                                .withAt(at);
            }
            case ScoreCurve e when isLost(e.map()) || goesWith(e.lane()) -> null;
            case ScoreCurve e -> curve(e);
            case Comment e
            when isLost(e.on()) || e.replyTo().filter(this::isLost).isPresent() -> null;
            case Comment e ->
                e.withId(own(e.id()))
                        .withAbout(about(e.about()))
                        .withOn(now(e.on()))
                        .withReplyTo(one(e.replyTo()));
            case SavedView e when isLost(e.map()) -> null;
            case SavedView e ->
                e.withId(own(e.id()))
                        .withAbout(about(e.about()))
                        .withMap(own(e.map()))
                        .withFilter(filter(e.filter()))
                        .withHiddenRows(e.hiddenRows().stream()
                                .filter(row -> !isLost(row))
                                .<Id<? extends MapRow>>map(this::own)
                                .toList());
            case Foreign e -> isLost(e.home()) ? null : e;
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

    private @Nullable Place standing(Placed placed) {
        return isLost(placed.lane())
                ? null
                : place(placed.lane(), placed.place()).orElse(null);
    }

    private Filter filter(Filter filter) {
        return filter.withPersonas(many(filter.personas()))
                .withLanes(many(filter.lanes()))
                .withChannels(many(filter.channels()));
    }

    private About about(About about) {
        return about.withSources(many(about.sources()));
    }

    private <T extends Element> Id<T> own(Id<T> id) {
        return Id.of(now(id).value());
    }

    private <T extends Element> Optional<Id<T>> one(Optional<Id<T>> id) {
        return id.filter(some -> !isLost(some)).map(this::own);
    }

    private <T extends Element> List<Id<T>> many(List<Id<T>> ids) {
        return ids.stream().filter(id -> !isLost(id)).map(this::own).distinct().toList();
    }
}

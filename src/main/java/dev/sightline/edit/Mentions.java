package dev.sightline.edit;

import dev.sightline.model.About;
import dev.sightline.model.Actor;
import dev.sightline.model.Card;
import dev.sightline.model.Cause;
import dev.sightline.model.Channel;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Filter;
import dev.sightline.model.Foreign;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.Marker;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What becomes of an element when others go: it forgets those it only mentions, and goes with those it is part of.
final class Mentions {
    private final JourneyDocument document;
    private final Set<Id<?>> gone;

    private Mentions(JourneyDocument document, Set<Id<?>> gone) {
        this.document = document;
        this.gone = gone;
    }

    /// The element without any mention of the gone ones; empty if it cannot be without one of them.
    ///
    /// @param document as it was with them
    static Optional<Element> without(JourneyDocument document, Element element, Set<Id<?>> gone) {
        return Optional.ofNullable(new Mentions(document, gone).left(element));
    }

    private @Nullable Element left(Element element) {
        return switch (element) {
            case Project e -> e.withAbout(about(e.about())).withLogo(one(e.logo()));
            case Persona e ->
                e.withAbout(about(e.about()))
                        .withPhoto(one(e.photo()))
                        .withChannels(many(e.channels()))
                        .withSegment(one(e.segment()));
            case Segment e -> e.withAbout(about(e.about()));
            case Actor e -> e.withAbout(about(e.about())).withPersona(one(e.persona()));
            case Team e -> e.withAbout(about(e.about()));
            case Channel e -> e.withAbout(about(e.about()));
            case Touchpoint e -> e.withAbout(about(e.about())).withChannels(many(e.channels()));
            case SystemUsed e -> e.withAbout(about(e.about()));
            case InformationSource e -> e.withAbout(about(e.about()));
            case ImageAsset e -> e.withAbout(about(e.about()));
            case JourneyMap e ->
                e.withAbout(about(e.about()))
                        .withPersonas(many(e.personas()))
                        .withRelations(e.relations().stream()
                                .filter(relation -> !gone.contains(relation.target()))
                                .toList());
            case Stage e when isGone(e.map()) || e.phase().filter(this::isGone).isPresent() -> null;
            case Stage e -> e.withAbout(about(e.about()));
            case Step e when isGone(e.map()) || e.stage().filter(this::isGone).isPresent() -> null;
            case Step e ->
                e.withAbout(about(e.about()))
                        .withActors(many(e.actors()))
                        .withInitiator(one(e.initiator()))
                        .withReceiver(one(e.receiver()))
                        .withChannel(one(e.channel()))
                        .withTouchpoint(one(e.touchpoint()))
                        .withRegionWith(one(e.regionWith()))
                        .withValues(e.values().stream()
                                .filter(value -> !isGone(value.actor()))
                                .toList())
                        .withImage(one(e.image()));
            case LaneGroup e -> isGone(e.map()) ? null : e.withAbout(about(e.about()));
            case Lane e when isGone(e.map()) || e.group().filter(this::isGone).isPresent() -> null;
            case Lane e ->
                e.withAbout(about(e.about()))
                        .withActor(one(e.actor()))
                        .withPersona(one(e.persona()))
                        .withTeam(one(e.team()));
            case SeparatorLine e
            when isGone(e.map()) || e.group().filter(this::isGone).isPresent() -> null;
            case SeparatorLine e -> e.withAbout(about(e.about()));
            case Card e -> {
                var place = place(e);
                yield isGone(e.lane()) || place.isEmpty()
                        ? null
                        : e.withAbout(about(e.about()))
                                .withPlace(place.get())
                                .withActor(one(e.actor()))
                                .withPersona(one(e.persona()))
                                .withChannels(many(e.channels()))
                                .withTouchpoint(one(e.touchpoint()))
                                .withSystem(one(e.system()))
                                .withTeam(one(e.team()))
                                .withImage(one(e.image()));
            }
            case PainPoint e -> {
                var place = place(e);
                yield isGone(e.lane()) || place.isEmpty()
                        ? null
                        : e.withAbout(about(e.about()))
                                .withPlace(place.get())
                                .withPersonas(many(e.personas()))
                                .withCauses(many(e.causes()));
            }
            case Gain e -> {
                var place = place(e);
                yield isGone(e.lane()) || place.isEmpty()
                        ? null
                        : e.withAbout(about(e.about()))
                                .withPlace(place.get())
                                .withPersonas(many(e.personas()))
                                .withCauses(many(e.causes()));
            }
            case Opportunity e -> {
                var place = place(e);
                yield isGone(e.lane()) || place.isEmpty()
                        ? null
                        : e.withAbout(about(e.about())).withPlace(place.get()).withPains(many(e.pains()));
            }
            case Cause e when e.parent().filter(this::isGone).isPresent() -> null;
            case Cause e -> e.withAbout(about(e.about())).withCard(one(e.card()));
            case Link e when isGone(e.map()) || isGone(e.from()) || isGone(e.to()) -> null;
            case Link e -> e.withAbout(about(e.about())).withChannel(one(e.channel()));
            case Marker e
            when isGone(e.map())
                    || isGone(e.on())
                    || e.at().filter(this::isGone).isPresent() -> null;
            case Marker e -> e.withAbout(about(e.about()));
            case ScoreCurve e
            when isGone(e.map()) || e.lane().filter(this::isGone).isPresent() -> null;
            case ScoreCurve e ->
                e.withAbout(about(e.about()))
                        .withPersona(one(e.persona()))
                        .withActor(one(e.actor()))
                        .withPoints(e.points().stream()
                                .filter(point -> !isGone(point.on()))
                                .map(point -> point.withSources(many(point.sources())))
                                .toList());
            case Comment e
            when isGone(e.on()) || e.replyTo().filter(this::isGone).isPresent() -> null;
            case Comment e -> e.withAbout(about(e.about()));
            case SavedView e when isGone(e.map()) -> null;
            case SavedView e ->
                e.withAbout(about(e.about())).withFilter(filter(e.filter())).withHiddenRows(many(e.hiddenRows()));
            case Foreign e -> isGone(e.home()) ? null : e;
        };
    }

    private boolean isGone(Id<?> id) {
        return gone.contains(id);
    }

    private Optional<Place> place(Placed placed) {
        return Places.without(
                placed.place(), gone, document.view(document.get(placed.lane()).map()));
    }

    private Filter filter(Filter filter) {
        return filter.withPersonas(many(filter.personas()))
                .withLanes(many(filter.lanes()))
                .withChannels(many(filter.channels()));
    }

    private About about(About about) {
        return about.withSources(many(about.sources()));
    }

    private <T extends Id<?>> Optional<T> one(Optional<T> id) {
        return id.filter(some -> !gone.contains(some));
    }

    private <T extends Id<?>> List<T> many(List<T> ids) {
        return ids.stream().filter(id -> !gone.contains(id)).toList();
    }
}

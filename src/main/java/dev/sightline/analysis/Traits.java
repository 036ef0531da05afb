package dev.sightline.analysis;

import dev.sightline.model.Card;
import dev.sightline.model.Channel;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.MapView;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Persona;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Step;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;
import dev.sightline.model.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// By what the things on a map can be told apart. What a thing does not say of itself is taken from what it stands in.
final class Traits {
    private final MapView view;
    private final JourneyDocument document;

    Traits(MapView view) {
        this.view = view;
        this.document = view.document();
    }

    /// All by which it can be asked for.
    void each(Element element, Optional<Lane> lane, Consumer<Trait> tell) {
        personas(element, lane).forEach(persona -> tell.accept(new Trait.OfPersona(persona)));
        kind(element, lane).ifPresent(kind -> tell.accept(new Trait.OfKind(kind)));
        element.about().tags().forEach(tag -> tell.accept(new Trait.OfTag(tag)));
        channels(element).stream().distinct().forEach(channel -> tell.accept(new Trait.OfChannel(channel)));
        severity(element).ifPresent(level -> tell.accept(new Trait.OfSeverity(level)));
        evidence(element).ifPresent(level -> tell.accept(new Trait.OfEvidence(level)));
        owners(element, lane).forEach(owner -> tell.accept(new Trait.OfOwner(owner.strip())));
        lane.ifPresent(one -> tell.accept(new Trait.OfLane(one.id())));
    }

    /// Whom something is about: whom it names, else whom its lane names, else all whose map it is.
    List<Id<Persona>> personas(Element element, Optional<Lane> lane) {
        List<Id<Persona>> own = switch (element) {
            case Card card -> card.persona().map(List::of).orElse(List.of());
            case PainPoint pain -> pain.personas();
            case Gain gain -> gain.personas();
            case Opportunity opportunity -> personas(opportunity);
            case ScoreCurve curve -> curve.persona().map(List::of).orElse(List.of());
            default -> List.of();
        };
        return own.isEmpty()
                ? lane.flatMap(Lane::persona).map(List::of).orElse(view.map().personas())
                : own;
    }

    /// An opportunity is for those whose pains it addresses.
    private List<Id<Persona>> personas(Opportunity opportunity) {
        return opportunity.pains().stream()
                .flatMap(pain -> document.get(pain).personas().stream())
                .distinct()
                .toList();
    }

    /// What something is: the kind of its lane, unless it has one of its own.
    static Optional<LaneKind> kind(Element element, Optional<Lane> lane) {
        return switch (element) {
            case PainPoint _ -> Optional.of(LaneKind.PAIN);
            case Gain _ -> Optional.of(LaneKind.GAIN);
            case Opportunity _ -> Optional.of(LaneKind.OPPORTUNITY);
            case ScoreCurve _ when lane.isEmpty() -> Optional.of(LaneKind.EMOTION);
            default -> lane.map(Lane::kind);
        };
    }

    /// Over which channels: its own, those of its touchpoint, else those of the steps on which it stands.
    List<Id<Channel>> channels(Element element) {
        if (!(element instanceof Placed placed)) {
            return List.of();
        }
        List<Id<Channel>> found = new ArrayList<>();
        if (placed instanceof Card card) {
            found.addAll(card.channels());
            card.touchpoint().ifPresent(id -> found.addAll(document.get(id).channels()));
        }
        if (found.isEmpty() && !(placed.place() instanceof Place.WholeMap)) {
            for (MapView.Span span : view.spans(placed.place())) {
                for (Column leaf : view.leaves().subList(span.first(), span.last() + 1)) {
                    if (leaf instanceof Step step) {
                        step.channel().ifPresent(found::add);
                        step.touchpoint()
                                .ifPresent(id -> found.addAll(document.get(id).channels()));
                    }
                }
            }
        }
        return found;
    }

    /// How much it hurts; only pains do.
    static Optional<Integer> severity(Element element) {
        return element instanceof PainPoint pain ? pain.severity() : Optional.empty();
    }

    /// How well it is known.
    static Optional<EvidenceLevel> evidence(Element element) {
        return switch (element) {
            case Card card -> card.evidence();
            case PainPoint pain -> pain.evidence();
            case Gain gain -> gain.evidence();
            case Opportunity opportunity -> opportunity.evidence();
            default -> Optional.empty();
        };
    }

    /// Who answers for it: whom it names, or its touchpoint or team; else who answers for its lane.
    List<String> owners(Element element, Optional<Lane> lane) {
        Stream<String> own = switch (element) {
            case PainPoint pain -> Stream.of(pain.owner());
            case Gain gain -> Stream.of(gain.owner());
            case Opportunity opportunity -> Stream.of(opportunity.owner());
            case Card card ->
                Stream.concat(
                        card.touchpoint().stream().map(id -> document.get(id).owner()),
                        card.team().stream().map(this::name));
            default -> Stream.empty();
        };
        List<String> named = own.filter(owner -> !owner.isBlank()).toList();
        return named.isEmpty()
                ? lane.stream()
                        .flatMap(one -> Stream.concat(
                                Stream.of(one.owner()), one.team().stream().map(this::name)))
                        .filter(owner -> !owner.isBlank())
                        .toList()
                : named;
    }

    private String name(Id<Team> team) {
        return document.get(team).name();
    }

    /// The touchpoint it happens at, whose name is as good as a word of its own.
    Optional<Touchpoint> touchpoint(Element element) {
        return element instanceof Card card ? card.touchpoint().map(document::get) : Optional.empty();
    }

    /// All that is written in it.
    static Stream<String> texts(Element element) {
        Stream<String> own = switch (element) {
            case Card card -> Stream.of(card.text(), card.saidBy());
            case Touchpoint touchpoint -> Stream.of(touchpoint.name());
            case PainPoint pain ->
                Stream.concat(Stream.of(pain.text(), pain.owner(), pain.status()), pain.quotes().stream());
            case Gain gain ->
                Stream.concat(Stream.of(gain.text(), gain.owner(), gain.status()), gain.quotes().stream());
            case Opportunity it -> Stream.of(it.text(), it.group(), it.owner(), it.status(), it.decision());
            case ScoreCurve curve ->
                Stream.concat(Stream.of(curve.name()), curve.points().stream().map(point -> point.label()));
            default -> Stream.empty();
        };
        return Stream.concat(
                own,
                Stream.concat(
                        element.about().tags().stream(),
                        Stream.of(element.about().notes())));
    }
}

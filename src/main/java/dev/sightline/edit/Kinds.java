package dev.sightline.edit;

import dev.sightline.model.About;
import dev.sightline.model.Card;
import dev.sightline.model.CardBuilder;
import dev.sightline.model.Cause;
import dev.sightline.model.Element;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Frequency;
import dev.sightline.model.Gain;
import dev.sightline.model.GainBuilder;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Opportunity;
import dev.sightline.model.OpportunityBuilder;
import dev.sightline.model.PainPoint;
import dev.sightline.model.PainPointBuilder;
import dev.sightline.model.Persona;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.model.Rank;
import java.util.List;
import java.util.Optional;

/// Makes a card of a pain, a pain of a card, and so on. The id stays, so that links, markers and notes stay with it.
final class Kinds {
    private Kinds() {}

    /// What two kinds may both say.
    private record Said(
            String id,
            Rank rank,
            About about,
            Id<Lane> lane,
            Place place,
            String text,
            Optional<EvidenceLevel> evidence,
            List<Id<Persona>> personas,
            Optional<Frequency> frequency,
            List<Id<Cause>> causes,
            List<String> quotes,
            String owner,
            String status,
            Optional<String> language) {}

    /// A new one with nothing but its text.
    static Placed fresh(PlacedKind kind, String id, Id<Lane> lane, Place place, String text) {
        return made(
                new Said(
                        id,
                        Rank.FIRST,
                        About.NONE,
                        lane,
                        place,
                        text,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        "",
                        "",
                        Optional.empty()),
                kind);
    }

    /// The same as another kind; what that kind cannot say is lost.
    static Placed as(Placed placed, PlacedKind kind) {
        return PlacedKind.of(placed) == kind ? placed : made(said(placed), kind);
    }

    /// What something becomes that comes into a lane of another kind. What was usual where it was becomes what is usual
    /// where it comes, unless anything that was said of it would be lost: then it stays what it is.
    static Placed following(JourneyDocument document, Placed placed, LaneKind from, LaneKind to) {
        PlacedKind kind = PlacedKind.usualIn(to);
        boolean usual = PlacedKind.of(placed) == PlacedKind.usualIn(from);
        return usual && losesNothing(document, placed, kind) ? as(placed, kind) : placed;
    }

    private static boolean losesNothing(JourneyDocument document, Placed placed, PlacedKind kind) {
        return PlacedKind.of(placed) == kind
                || as(as(placed, kind), PlacedKind.of(placed)).equals(placed)
                        && document.elements().stream().noneMatch(element -> needsKind(element, placed.id()));
    }

    /// Whether an element refers to another as something of its kind.
    private static boolean needsKind(Element element, Id<?> id) {
        return switch (element) {
            case Opportunity opportunity -> opportunity.pains().contains(id);
            case Cause cause -> cause.card().filter(id::equals).isPresent();
            default -> false;
        };
    }

    /// Makes elements forget what they refer to as something of the kind that it is no longer.
    static void forget(Draft draft, Id<?> id) {
        for (Element element : draft.document().elements()) {
            if (needsKind(element, id)) {
                switch (draft.find(element.id()).orElse(element)) {
                    case Opportunity opportunity ->
                        draft.put(opportunity.withPains(opportunity.pains().stream()
                                .filter(pain -> !pain.equals(id))
                                .toList()));
                    case Cause cause -> draft.put(cause.withCard(Optional.empty()));
                    default -> {}
                }
            }
        }
    }

    private static Said said(Placed placed) {
        return switch (placed) {
            case Card e ->
                new Said(
                        e.id().value(),
                        e.rank(),
                        e.about(),
                        e.lane(),
                        e.place(),
                        e.text(),
                        e.evidence(),
                        e.persona().stream().toList(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        "",
                        "",
                        e.language());
            case PainPoint e ->
                new Said(
                        e.id().value(),
                        e.rank(),
                        e.about(),
                        e.lane(),
                        e.place(),
                        e.text(),
                        e.evidence(),
                        e.personas(),
                        e.frequency(),
                        e.causes(),
                        e.quotes(),
                        e.owner(),
                        e.status(),
                        e.language());
            case Gain e ->
                new Said(
                        e.id().value(),
                        e.rank(),
                        e.about(),
                        e.lane(),
                        e.place(),
                        e.text(),
                        e.evidence(),
                        e.personas(),
                        e.frequency(),
                        e.causes(),
                        e.quotes(),
                        e.owner(),
                        e.status(),
                        e.language());
            case Opportunity e ->
                new Said(
                        e.id().value(),
                        e.rank(),
                        e.about(),
                        e.lane(),
                        e.place(),
                        e.text(),
                        e.evidence(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        e.owner(),
                        e.status(),
                        e.language());
        };
    }

    private static Placed made(Said said, PlacedKind kind) {
        return switch (kind) {
            case CARD ->
                CardBuilder.builder()
                        .id(Id.of(said.id))
                        .rank(said.rank)
                        .about(said.about)
                        .lane(said.lane)
                        .place(said.place)
                        .text(said.text)
                        .evidence(said.evidence)
                        .language(said.language)
                        .persona(said.personas.stream().findFirst())
                        .saidBy("")
                        .icon("")
                        .build();
            case PAIN ->
                PainPointBuilder.builder()
                        .id(Id.of(said.id))
                        .rank(said.rank)
                        .about(said.about)
                        .lane(said.lane)
                        .place(said.place)
                        .text(said.text)
                        .evidence(said.evidence)
                        .language(said.language)
                        .personas(said.personas)
                        .frequency(said.frequency)
                        .causes(said.causes)
                        .quotes(said.quotes)
                        .owner(said.owner)
                        .status(said.status)
                        .build();
            case GAIN ->
                GainBuilder.builder()
                        .id(Id.of(said.id))
                        .rank(said.rank)
                        .about(said.about)
                        .lane(said.lane)
                        .place(said.place)
                        .text(said.text)
                        .evidence(said.evidence)
                        .language(said.language)
                        .personas(said.personas)
                        .frequency(said.frequency)
                        .causes(said.causes)
                        .quotes(said.quotes)
                        .owner(said.owner)
                        .status(said.status)
                        .build();
            case OPPORTUNITY ->
                OpportunityBuilder.builder()
                        .id(Id.of(said.id))
                        .rank(said.rank)
                        .about(said.about)
                        .lane(said.lane)
                        .place(said.place)
                        .text(said.text)
                        .evidence(said.evidence)
                        .language(said.language)
                        .group("")
                        .owner(said.owner)
                        .status(said.status)
                        .decision("")
                        .build();
        };
    }
}

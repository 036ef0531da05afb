package dev.sightline.ui.inspector;

import dev.sightline.model.Card;
import dev.sightline.model.Frequency;
import dev.sightline.model.Gain;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import dev.sightline.ui.words.Words;
import java.util.Optional;
import java.util.stream.Stream;

/// What is known of cards, pain points, gains and opportunities.
final class PlacedFacts {
    private PlacedFacts() {}

    static Stream<FactGroup> of(Placed placed, JourneyDocument document) {
        Stream<FactGroup> own = switch (placed) {
            case Card card -> of(card);
            case PainPoint pain -> of(pain);
            case Gain gain -> of(gain);
            case Opportunity opportunity -> of(opportunity, document.project().currency());
        };
        return Stream.concat(Stream.of(place(placed)), own);
    }

    private static FactGroup place(Placed placed) {
        FactGroup group = new FactGroup("place").other("lane", placed.lane());
        return switch (placed.place()) {
            case Place.WholeMap() -> group.text("on", Words.of("inspector.wholeMap"));
            case Place.On on -> group.other("on", on.column());
            case Place.Range range -> group.other("from", range.from()).other("to", range.to());
            case Place.Several several -> group.others("on", several.on());
        };
    }

    private static Stream<FactGroup> of(Card card) {
        return Stream.of(
                new FactGroup("people")
                        .text("saidBy", card.saidBy())
                        .other("actor", card.actor())
                        .kind("role", card.role())
                        .other("persona", card.persona())
                        .other("team", card.team()),
                new FactGroup("contact")
                        .others("channels", card.channels())
                        .other("touchpoint", card.touchpoint())
                        .other("system", card.system()),
                new FactGroup("confidence")
                        .kind("evidence", card.evidence())
                        .yes("risk", card.risk())
                        .yes("incomplete", card.incomplete()),
                new FactGroup("look")
                        .colour("colour", card.colour())
                        .text("icon", card.icon())
                        .other("image", card.image()));
    }

    private static Stream<FactGroup> of(PainPoint pain) {
        return Stream.of(
                frequency(new FactGroup("weight").level("severity", pain.severity(), 5), pain.frequency()),
                new FactGroup("people")
                        .others("personas", pain.personas())
                        .text("owner", pain.owner())
                        .text("status", pain.status()),
                new FactGroup("reasons")
                        .others("causes", pain.causes())
                        .texts("quotes", pain.quotes())
                        .kind("evidence", pain.evidence()));
    }

    private static Stream<FactGroup> of(Gain gain) {
        return Stream.of(
                frequency(new FactGroup("weight").level("strength", gain.strength(), 5), gain.frequency()),
                new FactGroup("people")
                        .others("personas", gain.personas())
                        .text("owner", gain.owner())
                        .text("status", gain.status()),
                new FactGroup("reasons")
                        .others("causes", gain.causes())
                        .texts("quotes", gain.quotes())
                        .kind("evidence", gain.evidence()));
    }

    private static FactGroup frequency(FactGroup group, Optional<Frequency> frequency) {
        if (frequency.isEmpty()) {
            return group;
        }
        return switch (frequency.get()) {
            case Frequency.Level(int level) -> group.level("frequency", Optional.of(level), 5);
            case Frequency.Share(var share) -> group.share("frequency", Optional.of(share));
            case Frequency.Count(long cases) -> group.text("frequency", Words.count("count.cases", cases));
        };
    }

    private static Stream<FactGroup> of(Opportunity opportunity, String currency) {
        return Stream.of(
                new FactGroup("content").text("group", opportunity.group()).others("pains", opportunity.pains()),
                new FactGroup("weight")
                        .number("importance", opportunity.importance())
                        .number("satisfaction", opportunity.satisfaction())
                        .number("impact", opportunity.impact())
                        .number("effort", opportunity.effort())
                        .number("reach", opportunity.reach())
                        .share("confidence", opportunity.confidence())
                        .kind("kano", opportunity.kano())
                        .kind("evidence", opportunity.evidence()),
                new FactGroup("money")
                        .money("cost", opportunity.cost(), currency)
                        .money("benefit", opportunity.benefit(), currency),
                new FactGroup("people")
                        .text("owner", opportunity.owner())
                        .text("status", opportunity.status())
                        .text("decision", opportunity.decision()));
    }
}

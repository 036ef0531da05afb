package dev.sightline.editor.form;

import dev.sightline.edit.PlacedEdit;
import dev.sightline.edit.SpanEdit;
import dev.sightline.model.Card;
import dev.sightline.model.CardRole;
import dev.sightline.model.Element;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Frequency;
import dev.sightline.model.Gain;
import dev.sightline.model.Id;
import dev.sightline.model.KanoClass;
import dev.sightline.model.Lane;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The forms of what stands in lanes.
final class PlacedForms {
    private PlacedForms() {}

    static final Form<Card> CARD = Form.of(
            Section.main("content", new Fields<Card>().prose("text", Card::text, Card::withText)),
            Section.main(
                    "contact",
                    new Fields<Card>()
                            .other("persona", Kin.PERSONA, Card::persona, Card::withPersona)
                            .other("actor", Kin.ACTOR, Card::actor, Card::withActor)
                            .others("channels", Kin.CHANNEL, Card::channels, Card::withChannels)
                            .other("touchpoint", Kin.TOUCHPOINT, Card::touchpoint, Card::withTouchpoint)
                            .maybeKind("evidence", EvidenceLevel.class, Card::evidence, Card::withEvidence)),
            AboutForm.section(Card::about, Card::withAbout),
            Section.more(
                    "people",
                    new Fields<Card>()
                            .words("saidBy", Card::saidBy, Card::withSaidBy)
                            .language(Card::language, Card::withLanguage)
                            .maybeKind("role", CardRole.class, Card::role, Card::withRole)
                            .other("team", Kin.TEAM, Card::team, Card::withTeam)
                            .other("system", Kin.SYSTEM, Card::system, Card::withSystem)
                            .flag("risk", Card::risk, Card::withRisk)
                            .flag("incomplete", Card::incomplete, Card::withIncomplete)),
            place(),
            Section.more(
                    "look",
                    new Fields<Card>()
                            .colour("colour", Card::colour, Card::withColour)
                            .icon("icon", Card::icon, Card::withIcon)
                            .other("image", Kin.IMAGE, Card::image, Card::withImage)));

    static final Form<PainPoint> PAIN = Form.of(
            Section.main("content", new Fields<PainPoint>().prose("text", PainPoint::text, PainPoint::withText)),
            Section.main(
                    "weight",
                    often(
                                    new Fields<PainPoint>()
                                            .level("severity", PainPoint::severity, PainPoint::withSeverity),
                                    PainPoint::frequency,
                                    PainPoint::withFrequency)
                            .others("personas", Kin.PERSONA, PainPoint::personas, PainPoint::withPersonas)
                            .maybeKind("evidence", EvidenceLevel.class, PainPoint::evidence, PainPoint::withEvidence)),
            Section.main(
                    "reasons",
                    new Fields<PainPoint>()
                            .others("causes", Kin.CAUSE, PainPoint::causes, PainPoint::withCauses)
                            .texts("quotes", PainPoint::quotes, PainPoint::withQuotes)),
            AboutForm.section(PainPoint::about, PainPoint::withAbout),
            Section.more(
                    "people",
                    new Fields<PainPoint>()
                            .words("owner", PainPoint::owner, PainPoint::withOwner)
                            .words("status", PainPoint::status, PainPoint::withStatus)
                            .language(PainPoint::language, PainPoint::withLanguage)),
            place());

    static final Form<Gain> GAIN = Form.of(
            Section.main("content", new Fields<Gain>().prose("text", Gain::text, Gain::withText)),
            Section.main(
                    "weight",
                    often(
                                    new Fields<Gain>().level("strength", Gain::strength, Gain::withStrength),
                                    Gain::frequency,
                                    Gain::withFrequency)
                            .others("personas", Kin.PERSONA, Gain::personas, Gain::withPersonas)
                            .maybeKind("evidence", EvidenceLevel.class, Gain::evidence, Gain::withEvidence)),
            Section.main(
                    "reasons",
                    new Fields<Gain>()
                            .others("causes", Kin.CAUSE, Gain::causes, Gain::withCauses)
                            .texts("quotes", Gain::quotes, Gain::withQuotes)),
            AboutForm.section(Gain::about, Gain::withAbout),
            Section.more(
                    "people",
                    new Fields<Gain>()
                            .words("owner", Gain::owner, Gain::withOwner)
                            .words("status", Gain::status, Gain::withStatus)
                            .language(Gain::language, Gain::withLanguage)),
            place());

    static final Form<Opportunity> OPPORTUNITY = Form.of(
            Section.main(
                    "content",
                    new Fields<Opportunity>()
                            .prose("text", Opportunity::text, Opportunity::withText)
                            .words("group", Opportunity::group, Opportunity::withGroup)
                            .others("pains", Kin.PAIN, Opportunity::pains, Opportunity::withPains)),
            Section.main(
                    "weight",
                    new Fields<Opportunity>()
                            .number(
                                    "importance",
                                    Amount.between(0, 10),
                                    Opportunity::importance,
                                    Opportunity::withImportance)
                            .number(
                                    "satisfaction",
                                    Amount.between(0, 10),
                                    Opportunity::satisfaction,
                                    Opportunity::withSatisfaction)
                            .number("impact", Amount.ANY, Opportunity::impact, Opportunity::withImpact)
                            .number("effort", Amount.ANY, Opportunity::effort, Opportunity::withEffort)
                            .number("reach", Amount.POSITIVE, Opportunity::reach, Opportunity::withReach)
                            .number("confidence", Amount.SHARE, Opportunity::confidence, Opportunity::withConfidence)
                            .maybeKind(
                                    "evidence", EvidenceLevel.class, Opportunity::evidence, Opportunity::withEvidence)),
            AboutForm.section(Opportunity::about, Opportunity::withAbout),
            Section.more(
                    "people",
                    new Fields<Opportunity>()
                            .words("owner", Opportunity::owner, Opportunity::withOwner)
                            .words("status", Opportunity::status, Opportunity::withStatus)
                            .language(Opportunity::language, Opportunity::withLanguage)
                            .prose("decision", Opportunity::decision, Opportunity::withDecision)
                            .maybeKind("kano", KanoClass.class, Opportunity::kano, Opportunity::withKano)),
            Section.more(
                    "money",
                    new Fields<Opportunity>()
                            .money("cost", Opportunity::cost, Opportunity::withCost)
                            .money("benefit", Opportunity::benefit, Opportunity::withBenefit)),
            place());

    private static <P extends Placed> Fields<P> often(
            Fields<P> fields, Function<P, Optional<Frequency>> get, BiFunction<P, Optional<Frequency>, P> with) {
        return fields.field("frequency", new Control.Often(), get, with::apply);
    }

    /// Lane and place, where a card may become a pain with its lane.
    private static <P extends Placed> Section<P> place() {
        return Section.more(
                "place",
                new Fields<P>()
                        .<Lane>needed("lane", Kin.LANE, Placed::lane, (placed, lane) -> placed)
                        .by((document, element, lane) -> new PlacedEdit.MoveTo(
                                List.of(id(element)),
                                Fields.known(lane.orElseThrow()),
                                placed(element).place(),
                                Optional.empty()))
                        .field("place", new Control.Stand(), Placed::place, (placed, place) -> placed)
                        .<Place>replaceLast(
                                (document, element, place) -> new SpanEdit.SetPlace(List.of(id(element)), place)));
    }

    private static Placed placed(Element element) {
        return (Placed) element;
    }

    private static Id<? extends Placed> id(Element element) {
        return placed(element).id();
    }
}

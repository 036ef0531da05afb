package dev.sightline.file;

import dev.sightline.file.json.Json;
import dev.sightline.file.json.JsonArray;
import dev.sightline.model.Card;
import dev.sightline.model.CardBuilder;
import dev.sightline.model.CardRole;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Gain;
import dev.sightline.model.GainBuilder;
import dev.sightline.model.KanoClass;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Opportunity;
import dev.sightline.model.OpportunityBuilder;
import dev.sightline.model.PainPoint;
import dev.sightline.model.PainPointBuilder;
import java.util.List;

/// The shapes of what stands in lanes: cards, pains, gains and opportunities.
final class PlacedShapes {
    private PlacedShapes() {}

    static final Words<Kind> KIND = Words.of(Kind.class, "card kind");

    private static final Words<EvidenceLevel> EVIDENCE = Words.of(EvidenceLevel.class, "evidence level");

    /// What a thing in a lane is.
    enum Kind {
        CARD(ElementKind.CARD),
        PAIN(ElementKind.PAIN),
        GAIN(ElementKind.GAIN),
        OPPORTUNITY(ElementKind.OPPORTUNITY);

        private final ElementKind element;

        Kind(ElementKind element) {
            this.element = element;
        }

        ElementKind element() {
            return element;
        }

        /// What things are in a lane when they do not say it.
        static Kind usualIn(LaneKind lane) {
            return switch (lane) {
                case PAIN -> PAIN;
                case GAIN -> GAIN;
                case OPPORTUNITY -> OPPORTUNITY;
                default -> CARD;
            };
        }
    }

    static final Shape<Card, CardBuilder> CARD = placed(Shape.built(
                    "card",
                    "One thing said or done, in a lane at a place.",
                    CardBuilder::builder,
                    CardBuilder::builder,
                    CardBuilder::build))
            .text("text", Card::text, CardBuilder::text, "What it says; may have several lines.")
            .maybe("actor", Reference.ACTOR, Card::actor, CardBuilder::actor, "Who does it.")
            .maybe("persona", Reference.PERSONA, Card::persona, CardBuilder::persona, "Which persona it is about.")
            .list("channels", Reference.CHANNEL, Card::channels, CardBuilder::channels, "Its channels.")
            .maybe("touchpoint", Reference.TOUCHPOINT, Card::touchpoint, CardBuilder::touchpoint, "Its touchpoint.")
            .maybe("system", Reference.SYSTEM, Card::system, CardBuilder::system, "The system it runs on.")
            .maybe("team", Reference.TEAM, Card::team, CardBuilder::team, "The team behind it.")
            .maybe(
                    "role",
                    Words.of(CardRole.class, "card role"),
                    Card::role,
                    CardBuilder::role,
                    "What part the customer or actor has in it.")
            .maybe("evidence", EVIDENCE, Card::evidence, CardBuilder::evidence, "How well it is known.")
            .text("saidBy", Card::saidBy, CardBuilder::saidBy, "Who said a quote, in your words.")
            .maybe("colour", ColourForm.COLOUR, Card::colour, CardBuilder::colour, "Its colour.")
            .text("icon", Card::icon, CardBuilder::icon, "The name of a shipped icon; the lane's when not said.")
            .maybe("image", Reference.IMAGE, Card::image, CardBuilder::image, "A picture on it.")
            .flag("risk", Card::risk, CardBuilder::risk, false, "Whether something may go wrong here.")
            .flag("incomplete", Card::incomplete, CardBuilder::incomplete, false, "Whether more is to be said.")
            .maybe(
                    "language",
                    Texts.LANGUAGE,
                    Card::language,
                    CardBuilder::language,
                    "The language of what it says; the map's when not said.")
            .about(Card::about, CardBuilder::about, CardBuilder::about);

    static final Shape<PainPoint, PainPointBuilder> PAIN = placed(Shape.built(
                    "pain",
                    "Something that hurts.",
                    PainPointBuilder::builder,
                    PainPointBuilder::builder,
                    PainPointBuilder::build))
            .text("text", PainPoint::text, PainPointBuilder::text, "What it is.")
            .maybe(
                    "severity",
                    Numbers.whole(1, 5),
                    PainPoint::severity,
                    PainPointBuilder::severity,
                    "1 (a nuisance) to 5 (drives customers away).")
            .maybe(
                    "frequency",
                    FrequencyForm.FREQUENCY,
                    PainPoint::frequency,
                    PainPointBuilder::frequency,
                    "How often: a level from 1 (rarely) to 5 (always), {\"share\": 0.3} or {\"count\": 120}.")
            .list("personas", Reference.PERSONA, PainPoint::personas, PainPointBuilder::personas, "Whom it hurts.")
            .list("causes", Reference.CAUSE, PainPoint::causes, PainPointBuilder::causes, "Why.")
            .texts("quotes", PainPoint::quotes, PainPointBuilder::quotes, "What customers said about it.")
            .maybe("evidence", EVIDENCE, PainPoint::evidence, PainPointBuilder::evidence, "How well it is known.")
            .text("owner", PainPoint::owner, PainPointBuilder::owner, "Who answers for it, in your words.")
            .text("status", PainPoint::status, PainPointBuilder::status, "How it stands with it, in your words.")
            .maybe(
                    "language",
                    Texts.LANGUAGE,
                    PainPoint::language,
                    PainPointBuilder::language,
                    "The language of what it and its quotes say; the map's when not said.")
            .about(PainPoint::about, PainPointBuilder::about, PainPointBuilder::about);

    static final Shape<Gain, GainBuilder> GAIN = placed(Shape.built(
                    "gain",
                    "Something that does good.",
                    GainBuilder::builder,
                    GainBuilder::builder,
                    GainBuilder::build))
            .text("text", Gain::text, GainBuilder::text, "What it is.")
            .maybe(
                    "strength",
                    Numbers.whole(1, 5),
                    Gain::strength,
                    GainBuilder::strength,
                    "1 (pleasant) to 5 (why customers stay).")
            .maybe(
                    "frequency",
                    FrequencyForm.FREQUENCY,
                    Gain::frequency,
                    GainBuilder::frequency,
                    "How often: a level from 1 (rarely) to 5 (always), {\"share\": 0.3} or {\"count\": 120}.")
            .list("personas", Reference.PERSONA, Gain::personas, GainBuilder::personas, "Whom it pleases.")
            .list("causes", Reference.CAUSE, Gain::causes, GainBuilder::causes, "Why.")
            .texts("quotes", Gain::quotes, GainBuilder::quotes, "What customers said about it.")
            .maybe("evidence", EVIDENCE, Gain::evidence, GainBuilder::evidence, "How well it is known.")
            .text("owner", Gain::owner, GainBuilder::owner, "Who answers for it, in your words.")
            .text("status", Gain::status, GainBuilder::status, "How it stands with it, in your words.")
            .maybe(
                    "language",
                    Texts.LANGUAGE,
                    Gain::language,
                    GainBuilder::language,
                    "The language of what it and its quotes say; the map's when not said.")
            .about(Gain::about, GainBuilder::about, GainBuilder::about);

    static final Shape<Opportunity, OpportunityBuilder> OPPORTUNITY = placed(Shape.built(
                    "opportunity",
                    "Something that could be made better: how might we ...",
                    OpportunityBuilder::builder,
                    OpportunityBuilder::builder,
                    OpportunityBuilder::build))
            .text("text", Opportunity::text, OpportunityBuilder::text, "What could be done.")
            .text("group", Opportunity::group, OpportunityBuilder::group, "A heading it is sorted under.")
            .list("pains", Reference.PAIN, Opportunity::pains, OpportunityBuilder::pains, "The pains it addresses.")
            .maybe(
                    "importance",
                    Numbers.between(0, 10),
                    Opportunity::importance,
                    OpportunityBuilder::importance,
                    "How much it matters to customers, 0 to 10.")
            .maybe(
                    "satisfaction",
                    Numbers.between(0, 10),
                    Opportunity::satisfaction,
                    OpportunityBuilder::satisfaction,
                    "How satisfied customers are today, 0 to 10.")
            .maybe("impact", Numbers.ANY, Opportunity::impact, OpportunityBuilder::impact, "On a scale of your own.")
            .maybe("effort", Numbers.ANY, Opportunity::effort, OpportunityBuilder::effort, "On a scale of your own.")
            .maybe(
                    "reach",
                    Numbers.AMOUNT,
                    Opportunity::reach,
                    OpportunityBuilder::reach,
                    "People or cases in a period.")
            .maybe("confidence", Numbers.SHARE, Opportunity::confidence, OpportunityBuilder::confidence, "0 to 1.")
            .maybe(
                    "kano",
                    Words.of(KanoClass.class, "Kano class"),
                    Opportunity::kano,
                    OpportunityBuilder::kano,
                    "Its class in the Kano model.")
            .maybe("cost", ValueShapes.MONEY, Opportunity::cost, OpportunityBuilder::cost, "What it would cost.")
            .maybe(
                    "benefit",
                    ValueShapes.MONEY,
                    Opportunity::benefit,
                    OpportunityBuilder::benefit,
                    "What it would bring.")
            .maybe("evidence", EVIDENCE, Opportunity::evidence, OpportunityBuilder::evidence, "How well it is known.")
            .text("owner", Opportunity::owner, OpportunityBuilder::owner, "Who answers for it, in your words.")
            .text("status", Opportunity::status, OpportunityBuilder::status, "How it stands with it, in your words.")
            .text("decision", Opportunity::decision, OpportunityBuilder::decision, "What was decided about it.")
            .maybe(
                    "language",
                    Texts.LANGUAGE,
                    Opportunity::language,
                    OpportunityBuilder::language,
                    "The language of what it says; the map's when not said.")
            .about(Opportunity::about, OpportunityBuilder::about, OpportunityBuilder::about);

    private static <T, B> Shape<T, B> placed(Shape<T, B> shape) {
        return shape.part("id", Elsewhere.ID, false, "What others refer to it by; made from its place when not said.")
                .part(
                        "on",
                        new Elsewhere(Schemas.either(
                                Reference.COLUMN.schema(),
                                Schemas.listOf(Reference.COLUMN.schema()).put("minItems", Json.amount(1)))),
                        false,
                        "A phase, stage or step, by id or name; several in a list; \"map\" for the whole map.")
                .part("from", new Elsewhere(Reference.COLUMN.schema()), false, "The first column of a range.")
                .part("to", new Elsewhere(Reference.COLUMN.schema()), false, "The last column of a range.")
                .part(
                        "kind",
                        new Elsewhere(Schemas.type("string").put("enum", JsonArray.ofTexts(List.of(shape.word())))),
                        false,
                        "What it is, where that is not what the lane holds anyway.");
    }
}

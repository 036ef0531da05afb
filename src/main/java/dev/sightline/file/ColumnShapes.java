package dev.sightline.file;

import dev.sightline.model.Arrangement;
import dev.sightline.model.Basis;
import dev.sightline.model.Flow;
import dev.sightline.model.Join;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.JourneyMapBuilder;
import dev.sightline.model.MapState;
import dev.sightline.model.MapType;
import dev.sightline.model.Region;
import dev.sightline.model.Stage;
import dev.sightline.model.StageBuilder;
import dev.sightline.model.Step;
import dev.sightline.model.StepBuilder;
import dev.sightline.model.StepKind;
import dev.sightline.model.StepStatus;
import dev.sightline.model.TimeGoal;
import dev.sightline.model.TimeKind;
import dev.sightline.model.Timing;
import java.util.List;

/// The shapes of maps and of the parts of the way: phases, stages and steps.
final class ColumnShapes {
    private ColumnShapes() {}

    private static final String ID = "What others refer to it by; made from the name when not said.";

    private static final Numbers<Integer> WIDTH = Numbers.whole(120, 480);

    static final Words<Level> LEVEL = Words.of(Level.class, "level");

    /// The three levels of the way.
    enum Level {
        PHASE,
        STAGE,
        STEP
    }

    static final Shape<JourneyMap, JourneyMapBuilder> MAP = Shape.built(
                    "map",
                    "One map: a journey, a blueprint or an experience laid out over time.",
                    JourneyMapBuilder::builder,
                    JourneyMapBuilder::builder,
                    JourneyMapBuilder::build)
            .part("id", Elsewhere.ID, false, "What others refer to it by; made from the title when not said.")
            .text("title", JourneyMap::title, JourneyMapBuilder::title, "What it is called.")
            .text("subtitle", JourneyMap::subtitle, JourneyMapBuilder::subtitle, "A second line under the title.")
            .value(
                    "type",
                    Words.of(MapType.class, "map type"),
                    JourneyMap::type,
                    JourneyMapBuilder::type,
                    MapType.JOURNEY,
                    "What it is read as.")
            .maybe(
                    "state",
                    Words.of(MapState.class, "map state"),
                    JourneyMap::state,
                    JourneyMapBuilder::state,
                    "Which reality it shows.")
            .maybe(
                    "basis",
                    Words.of(Basis.class, "basis"),
                    JourneyMap::basis,
                    JourneyMapBuilder::basis,
                    "What it rests on.")
            .list(
                    "personas",
                    Reference.PERSONA,
                    JourneyMap::personas,
                    JourneyMapBuilder::personas,
                    "Whose journey it is, the main one first.")
            .text("aggregate", JourneyMap::aggregate, JourneyMapBuilder::aggregate, "Who is meant when no persona is.")
            .text("scenario", JourneyMap::scenario, JourneyMapBuilder::scenario, "The situation.")
            .text("trigger", JourneyMap::trigger, JourneyMapBuilder::trigger, "What sets it off.")
            .text("goal", JourneyMap::goal, JourneyMapBuilder::goal, "What is to be reached.")
            .texts(
                    "expectations",
                    JourneyMap::expectations,
                    JourneyMapBuilder::expectations,
                    "What is expected before.")
            .text("scopeStart", JourneyMap::scopeStart, JourneyMapBuilder::scopeStart, "Where the map begins.")
            .text("scopeEnd", JourneyMap::scopeEnd, JourneyMapBuilder::scopeEnd, "Where it ends.")
            .maybe("date", Dates.DAY, JourneyMap::date, JourneyMapBuilder::date, "The day it stands for.")
            .text("version", JourneyMap::version, JourneyMapBuilder::version, "Its version, in your words.")
            .texts("authors", JourneyMap::authors, JourneyMapBuilder::authors, "Who made it.")
            .texts("principles", JourneyMap::principles, JourneyMapBuilder::principles, "Guiding principles.")
            .texts(
                    "legend",
                    JourneyMap::legend,
                    JourneyMapBuilder::legend,
                    "Remarks on symbols, beside the legend that is made from what the map uses.")
            .text("context", JourneyMap::context, JourneyMapBuilder::context, "What surrounds the journey.")
            .text("assetAtRisk", JourneyMap::assetAtRisk, JourneyMapBuilder::assetAtRisk, "What may be lost.")
            .maybe(
                    "reviewDate",
                    Dates.DAY,
                    JourneyMap::reviewDate,
                    JourneyMapBuilder::reviewDate,
                    "When to look again.")
            .value(
                    "time",
                    ValueShapes.TIME_GOAL,
                    JourneyMap::time,
                    JourneyMapBuilder::time,
                    TimeGoal.NONE,
                    "How long it may take as a whole.")
            .maybe("price", ValueShapes.MONEY, JourneyMap::price, JourneyMapBuilder::price, "What the customer pays.")
            .list(
                    "relations",
                    ValueShapes.RELATION,
                    JourneyMap::relations,
                    JourneyMapBuilder::relations,
                    "How it stands to other maps.")
            .value(
                    "arrangement",
                    Words.of(Arrangement.class, "arrangement"),
                    JourneyMap::arrangement,
                    JourneyMapBuilder::arrangement,
                    Arrangement.GRID,
                    "How it is meant to be laid out.")
            .maybe(
                    "language",
                    Texts.LANGUAGE,
                    JourneyMap::language,
                    JourneyMapBuilder::language,
                    "The language of its text; the document's when not said.")
            .maybe(
                    "columnWidth",
                    WIDTH,
                    JourneyMap::columnWidth,
                    JourneyMapBuilder::columnWidth,
                    "Width of a column in points, 120 to 480; 176 when not said.")
            .about(JourneyMap::about, JourneyMapBuilder::about, JourneyMapBuilder::about)
            .part(
                    "phases",
                    Elsewhere.listOfAny("phase", "stage", "step"),
                    false,
                    "The way, in phases that hold stages.")
            .part("stages", Elsewhere.listOfAny("stage", "step"), false, "The way, in stages that may hold steps.")
            .part("steps", Elsewhere.listOf("step"), false, "The way, in steps alone.")
            .part(
                    "rows",
                    Elsewhere.listOfAny("lane", "line", "group"),
                    false,
                    "What runs across the map, from top to bottom: lanes, lines and groups of them.")
            .part("curves", Elsewhere.listOf("curve"), false, "Curves that stand in no lane; one is made for them.")
            .part("links", Elsewhere.listOf("link"), false, "Arrows and ties between elements.")
            .part("markers", Elsewhere.listOf("marker"), false, "Signs set on elements.")
            .part("views", Elsewhere.listOf("view"), false, "Ways of looking at the map that have a name.");

    static final Shape<Stage, StageBuilder> PHASE = stage("phase", "A stretch of a journey that holds stages.")
            .part("stages", Elsewhere.listOfAny("stage", "step"), false, "Its stages.")
            .part("steps", Elsewhere.listOf("step"), false, "Its steps, if it has no stages.");

    static final Shape<Stage, StageBuilder> STAGE = stage("stage", "A stretch of a journey that may hold steps.")
            .part("steps", Elsewhere.listOf("step"), false, "Its steps.");

    private static Shape<Stage, StageBuilder> stage(String word, String says) {
        return Shape.built(word, says, StageBuilder::builder, StageBuilder::builder, StageBuilder::build)
                .part("id", Elsewhere.ID, false, ID)
                .part(
                        "level",
                        new Elsewhere(LEVEL.schema()),
                        false,
                        "Its level, where it is another than the list's that it stands in.")
                .text("name", Stage::name, StageBuilder::name, "What it is called.")
                .text("description", Stage::description, StageBuilder::description, "What happens in it.")
                .maybe(
                        "number",
                        Texts.TEXT,
                        Stage::number,
                        StageBuilder::number,
                        "The number shown; counted when not said.")
                .maybe("colour", ColourForm.COLOUR, Stage::colour, StageBuilder::colour, "Its colour.")
                .value(
                        "join",
                        Words.of(Join.class, "join"),
                        Stage::join,
                        StageBuilder::join,
                        Join.THEN,
                        "How it follows the one before it.")
                .maybe(
                        "time",
                        Words.of(TimeKind.class, "time"),
                        Stage::time,
                        StageBuilder::time,
                        "Which part of the experience it is.")
                .text("timeName", Stage::timeName, StageBuilder::timeName, "The name of a custom kind of time.")
                .maybe(
                        "width",
                        WIDTH,
                        Stage::width,
                        StageBuilder::width,
                        "Width of each column under it in points, 120 to 480; the map's when not said.")
                .about(Stage::about, StageBuilder::about, StageBuilder::about);
    }

    static final Shape<Step, StepBuilder> STEP = Shape.built(
                    "step",
                    "One thing that happens on the way.",
                    StepBuilder::builder,
                    StepBuilder::builder,
                    StepBuilder::build)
            .part("id", Elsewhere.ID, false, ID)
            .part(
                    "level",
                    new Elsewhere(LEVEL.schema()),
                    false,
                    "Its level, where it is another than the list's that it stands in.")
            .text("name", Step::name, StepBuilder::name, "What it is called.")
            .text("description", Step::description, StepBuilder::description, "What happens in it.")
            .maybe("number", Texts.TEXT, Step::number, StepBuilder::number, "The number shown, if any.")
            .value(
                    "kind",
                    Words.of(StepKind.class, "step kind"),
                    Step::kind,
                    StepBuilder::kind,
                    StepKind.ACTION,
                    "What kind of step it is.")
            .flag("optional", Step::optional, StepBuilder::optional, false, "Whether it may be left out.")
            .value(
                    "flow",
                    Words.of(Flow.class, "flow"),
                    Step::flow,
                    StepBuilder::flow,
                    Flow.LINEAR,
                    "How it stands in time to its neighbours.")
            .flag("offMainPath", Step::offMainPath, StepBuilder::offMainPath, false, "Whether it is off the main path.")
            .list("actors", Reference.ACTOR, Step::actors, StepBuilder::actors, "Who takes part.")
            .maybe("initiator", Reference.ACTOR, Step::initiator, StepBuilder::initiator, "Who begins.")
            .maybe("receiver", Reference.ACTOR, Step::receiver, StepBuilder::receiver, "Who is addressed.")
            .maybe("channel", Reference.CHANNEL, Step::channel, StepBuilder::channel, "Its channel.")
            .maybe("touchpoint", Reference.TOUCHPOINT, Step::touchpoint, StepBuilder::touchpoint, "Its touchpoint.")
            .value(
                    "timing",
                    ValueShapes.TIMING,
                    Step::timing,
                    StepBuilder::timing,
                    Timing.UNKNOWN,
                    "How long it takes.")
            .maybe("fee", ValueShapes.MONEY, Step::fee, StepBuilder::fee, "What it costs the provider or customer.")
            .maybe("price", ValueShapes.MONEY, Step::price, StepBuilder::price, "What is paid in it.")
            .maybe(
                    "region",
                    Words.of(Region.class, "region"),
                    Step::region,
                    StepBuilder::region,
                    "Who acts in it, in a process-chain-network reading.")
            .maybe(
                    "regionWith",
                    Reference.ACTOR,
                    Step::regionWith,
                    StepBuilder::regionWith,
                    "The other actor of a surrogate or direct region.")
            .value(
                    "values",
                    PartyValuesForm.VALUES,
                    Step::values,
                    StepBuilder::values,
                    List.of(),
                    "What it is worth to each party, by actor: {\"actor-guest\": -1}.")
            .maybe(
                    "status",
                    Words.of(StepStatus.class, "step status"),
                    Step::status,
                    StepBuilder::status,
                    "How it went, on an actual journey.")
            .text("link", Step::link, StepBuilder::link, "An address that tells more.")
            .maybe("image", Reference.IMAGE, Step::image, StepBuilder::image, "A picture of it.")
            .maybe(
                    "width",
                    WIDTH,
                    Step::width,
                    StepBuilder::width,
                    "Width in points, 120 to 480; the stage's when not said.")
            .about(Step::about, StepBuilder::about, StepBuilder::about);
}

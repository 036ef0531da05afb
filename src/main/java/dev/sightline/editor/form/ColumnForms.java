package dev.sightline.editor.form;

import dev.sightline.edit.StageEdit;
import dev.sightline.edit.StepEdit;
import dev.sightline.edit.Where;
import dev.sightline.model.Actor;
import dev.sightline.model.Flow;
import dev.sightline.model.Join;
import dev.sightline.model.PartyValue;
import dev.sightline.model.Region;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.StepKind;
import dev.sightline.model.StepStatus;
import dev.sightline.model.TimeKind;
import dev.sightline.model.TimeUnit;
import dev.sightline.model.Timing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The forms of phases, stages and steps.
final class ColumnForms {
    private ColumnForms() {}

    private static final Amount WIDTH = Amount.whole(120, 480, 10);

    static final Form<Stage> PHASE = Form.of(
            Section.main("content", named()),
            AboutForm.section(Stage::about, Stage::withAbout),
            Section.more("time", time()),
            Section.more("look", look()));

    static final Form<Stage> STAGE = Form.of(
            Section.main("content", named()),
            AboutForm.section(Stage::about, Stage::withAbout),
            Section.more(
                    "place",
                    new Fields<Stage>()
                            .other("phase", Kin.PHASE, Stage::phase, Stage::withPhase)
                            .by((document, element, phase) -> {
                                Stage stage = (Stage) element;
                                return new StageEdit.Move(
                                        List.of(stage.id()),
                                        phase.map(Where::lastIn)
                                                .or(() -> stage.phase().map(Where::after))
                                                .orElse(Where.after(stage.id())));
                            })),
            Section.more("time", time()),
            Section.more("look", look()));

    private static Fields<Stage> named() {
        return new Fields<Stage>()
                .line("name", Stage::name, Stage::withName)
                .prose("description", Stage::description, Stage::withDescription);
    }

    private static Fields<Stage> time() {
        return new Fields<Stage>()
                .maybeKind("time", TimeKind.class, Stage::time, Stage::withTime)
                .line("timeName", Stage::timeName, Stage::withTimeName)
                .kind("join", Join.class, Stage::join, Stage::withJoin);
    }

    private static Fields<Stage> look() {
        return new Fields<Stage>()
                .maybeLine("number", Stage::number, Stage::withNumber)
                .colour("colour", Stage::colour, Stage::withColour)
                .whole("width", WIDTH, Stage::width, Stage::withWidth);
    }

    private static final Control.Rows<PartyValue> VALUES = new Control.Rows<>(
            new Fields<PartyValue>()
                    .<Actor>needed(
                            "actor",
                            Kin.ACTOR,
                            PartyValue::actor,
                            (value, actor) -> new PartyValue(actor, value.value()))
                    .whole(
                            "value",
                            Amount.whole(-1000, 1000, 1),
                            value -> Optional.of(value.value()),
                            (value, number) -> new PartyValue(value.actor(), number.orElse(0)))
                    .list(),
            (document, owner, there) -> document.all(Actor.class).stream()
                    .map(Actor::id)
                    .filter(actor ->
                            there.stream().noneMatch(value -> value.actor().equals(actor)))
                    .findFirst()
                    .map(actor -> new PartyValue(actor, 1)));

    static final Form<Step> STEP = Form.of(
            Section.main(
                    "content",
                    new Fields<Step>()
                            .line("name", Step::name, Step::withName)
                            .prose("description", Step::description, Step::withDescription)
                            .kind("kind", StepKind.class, Step::kind, Step::withKind)
                            .flag("optional", Step::optional, Step::withOptional)),
            Section.main(
                    "contact",
                    new Fields<Step>()
                            .others("actors", Kin.ACTOR, Step::actors, Step::withActors)
                            .other("channel", Kin.CHANNEL, Step::channel, Step::withChannel)
                            .other("touchpoint", Kin.TOUCHPOINT, Step::touchpoint, Step::withTouchpoint)),
            Section.main(
                    "time",
                    timing(Timing::standard, Timing::withStandard, "standard", "timeStandard", new Fields<Step>())
                            .maybeKind(
                                    "timing.unit",
                                    TimeUnit.class,
                                    step -> step.timing().unit(),
                                    (step, unit) ->
                                            step.withTiming(step.timing().withUnit(unit)))
                            .as("timeUnit")),
            AboutForm.section(Step::about, Step::withAbout),
            Section.more("measured", measured()),
            Section.more(
                    "course",
                    new Fields<Step>()
                            .other("stage", Kin.STAGE, Step::stage, Step::withStage)
                            .by((document, element, stage) -> {
                                Step step = (Step) element;
                                return new StepEdit.Move(
                                        List.of(step.id()),
                                        stage.map(Where::lastIn).orElse(Where.after(step.id())));
                            })
                            .kind("flow", Flow.class, Step::flow, Step::withFlow)
                            .flag("offMainPath", Step::offMainPath, Step::withOffMainPath)
                            .maybeKind("status", StepStatus.class, Step::status, Step::withStatus)
                            .line("link", Step::link, Step::withLink)
                            .as("webAddress")),
            Section.more(
                    "parties",
                    new Fields<Step>()
                            .other("initiator", Kin.ACTOR, Step::initiator, Step::withInitiator)
                            .other("receiver", Kin.ACTOR, Step::receiver, Step::withReceiver)
                            .maybeKind("region", Region.class, Step::region, Step::withRegion)
                            .other("regionWith", Kin.ACTOR, Step::regionWith, Step::withRegionWith)
                            .field("values", VALUES, Step::values, Step::withValues)
                            .as("partyValues")),
            Section.more(
                    "money",
                    new Fields<Step>()
                            .money("fee", Step::fee, Step::withFee)
                            .money("price", Step::price, Step::withPrice)),
            Section.more(
                    "look",
                    new Fields<Step>()
                            .maybeLine("number", Step::number, Step::withNumber)
                            .other("image", Kin.IMAGE, Step::image, Step::withImage)
                            .whole("width", WIDTH, Step::width, Step::withWidth)));

    private static Fields<Step> measured() {
        Fields<Step> fields = new Fields<>();
        timing(Timing::minimum, Timing::withMinimum, "minimum", "timeMinimum", fields);
        timing(Timing::maximum, Timing::withMaximum, "maximum", "timeMaximum", fields);
        timing(Timing::tolerance, Timing::withTolerance, "tolerance", "timeTolerance", fields);
        fields.number(
                "timing.workShare",
                Amount.SHARE,
                step -> step.timing().workShare(),
                (step, share) -> step.withTiming(step.timing().withWorkShare(share)));
        fields.number(
                        "timing.observed.value",
                        Amount.POSITIVE,
                        step -> step.timing().observed().map(Timing.Observed::value),
                        (step, value) -> observed(
                                step,
                                value.map(number -> new Timing.Observed(
                                        number,
                                        seen(step).flatMap(Timing.Observed::cases),
                                        seen(step)
                                                .map(Timing.Observed::statistic)
                                                .orElse("")))))
                .as("observed");
        fields.field(
                        "timing.observed.cases",
                        Amount.whole(0, Integer.MAX_VALUE, 1),
                        step -> seen(step).flatMap(Timing.Observed::cases).map(BigDecimal::valueOf),
                        (step, cases) -> seen(step).isEmpty() && cases.isEmpty()
                                ? step
                                : observed(
                                        step,
                                        Optional.of(new Timing.Observed(
                                                known(step).value(),
                                                cases.map(BigDecimal::intValueExact),
                                                known(step).statistic()))))
                .as("observedCases");
        return fields.field(
                        "timing.observed.statistic",
                        new Control.Line(true),
                        step -> seen(step).map(Timing.Observed::statistic).orElse(""),
                        (step, statistic) -> seen(step).isEmpty() && statistic.isBlank()
                                ? step
                                : observed(
                                        step,
                                        Optional.of(new Timing.Observed(
                                                known(step).value(), known(step).cases(), statistic))))
                .as("statistic");
    }

    private static Optional<Timing.Observed> seen(Step step) {
        return step.timing().observed();
    }

    /// @throws Unfit if nothing was measured of which more could be said
    private static Timing.Observed known(Step step) throws Unfit {
        return seen(step).orElseThrow(() -> new Unfit("observedFirst"));
    }

    private static Step observed(Step step, Optional<Timing.Observed> observed) {
        return step.withTiming(step.timing().withObserved(observed));
    }

    private static Fields<Step> timing(
            Function<Timing, Optional<BigDecimal>> get,
            BiFunction<Timing, Optional<BigDecimal>, Timing> with,
            String name,
            String label,
            Fields<Step> fields) {
        return fields.field("timing." + name, Amount.POSITIVE, step -> get.apply(step.timing()), (step, value) -> {
                    Timing next = with.apply(step.timing(), value);
                    if (next.minimum().isPresent()
                            && next.maximum().isPresent()
                            && next.minimum().get().compareTo(next.maximum().get()) > 0) {
                        throw new Unfit("minimum");
                    }
                    return step.withTiming(next);
                })
                .as(label);
    }
}

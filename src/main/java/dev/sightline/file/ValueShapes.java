package dev.sightline.file;

import dev.sightline.model.LogEntry;
import dev.sightline.model.MapRelation;
import dev.sightline.model.Money;
import dev.sightline.model.TimeGoal;
import dev.sightline.model.TimeUnit;
import dev.sightline.model.Timing;
import dev.sightline.model.TimingBuilder;
import java.math.BigDecimal;
import java.util.Optional;

/// The shapes of small values inside elements.
final class ValueShapes {
    private ValueShapes() {}

    static final Words<TimeUnit> TIME_UNIT = Words.of(TimeUnit.class, "time unit");

    static final Nested<Money, Money> MONEY = Nested.shortened(Shape.of(
                    "money",
                    "An amount of money. The bare number is short for the project's currency.",
                    new Money(BigDecimal.ZERO, Optional.empty()))
            .needed(
                    "amount",
                    Numbers.ANY,
                    Money::amount,
                    (money, amount) -> new Money(amount, money.currency()),
                    BigDecimal.ZERO,
                    "The amount, with all its digits.")
            .maybe(
                    "currency",
                    Texts.CURRENCY,
                    Money::currency,
                    (money, currency) -> new Money(money.amount(), currency),
                    "Code of ISO 4217; the project's when not said."));

    static final Nested<Timing.Observed, Timing.Observed> OBSERVED = Nested.of(
            Shape.of("observed", "What was measured.", new Timing.Observed(BigDecimal.ZERO, Optional.empty(), ""))
                    .needed(
                            "value",
                            Numbers.AMOUNT,
                            Timing.Observed::value,
                            (seen, value) -> new Timing.Observed(value, seen.cases(), seen.statistic()),
                            BigDecimal.ZERO,
                            "The measured time.")
                    .maybe(
                            "cases",
                            Numbers.whole(0, Integer.MAX_VALUE),
                            Timing.Observed::cases,
                            (seen, cases) -> new Timing.Observed(seen.value(), cases, seen.statistic()),
                            "From how many cases.")
                    .text(
                            "statistic",
                            Timing.Observed::statistic,
                            (seen, statistic) -> new Timing.Observed(seen.value(), seen.cases(), statistic),
                            "Which statistic it is: median, mean, p90, ..."));

    static final Nested<Timing, TimingBuilder> TIMING = Nested.shortened(Shape.built(
                    "timing",
                    "How long a step takes. The bare number is short for the standard time.",
                    TimingBuilder::builder,
                    TimingBuilder::builder,
                    TimingBuilder::build)
            .maybe(
                    "standard",
                    Numbers.AMOUNT,
                    Timing::standard,
                    TimingBuilder::standard,
                    "How long it usually takes, or ought to.")
            .maybe("minimum", Numbers.AMOUNT, Timing::minimum, TimingBuilder::minimum, "The shortest time.")
            .maybe("maximum", Numbers.AMOUNT, Timing::maximum, TimingBuilder::maximum, "The longest time.")
            .maybe("observed", OBSERVED, Timing::observed, TimingBuilder::observed, "What was measured.")
            .maybe(
                    "tolerance",
                    Numbers.AMOUNT,
                    Timing::tolerance,
                    TimingBuilder::tolerance,
                    "How much longer than the standard a customer bears.")
            .maybe(
                    "workShare",
                    Numbers.SHARE,
                    Timing::workShare,
                    TimingBuilder::workShare,
                    "The part of the time in which something is done, 0 to 1; the rest is waiting.")
            .maybe("unit", TIME_UNIT, Timing::unit, TimingBuilder::unit, "The unit; the project's when not said.")
            .require((timing, broken) -> {
                if (timing.minimum().isPresent()
                        && timing.maximum().isPresent()
                        && timing.minimum().get().compareTo(timing.maximum().get()) > 0) {
                    broken.broken(
                            "minimum",
                            "is %s, which is more than the maximum %s."
                                    .formatted(
                                            timing.minimum().get().toPlainString(),
                                            timing.maximum().get().toPlainString()));
                }
            }));

    static final Nested<TimeGoal, TimeGoal> TIME_GOAL =
            Nested.of(Shape.of("time-goal", "How long a whole map may take.", TimeGoal.NONE)
                    .maybe(
                            "acceptable",
                            Numbers.AMOUNT,
                            TimeGoal::acceptable,
                            (goal, value) -> new TimeGoal(value, goal.target(), goal.share(), goal.unit()),
                            "The longest time that is acceptable.")
                    .maybe(
                            "target",
                            Numbers.AMOUNT,
                            TimeGoal::target,
                            (goal, value) -> new TimeGoal(goal.acceptable(), value, goal.share(), goal.unit()),
                            "The time to be reached.")
                    .maybe(
                            "share",
                            Numbers.SHARE,
                            TimeGoal::share,
                            (goal, value) -> new TimeGoal(goal.acceptable(), goal.target(), value, goal.unit()),
                            "The part of all cases, 0 to 1, that shall reach the target.")
                    .maybe(
                            "unit",
                            TIME_UNIT,
                            TimeGoal::unit,
                            (goal, value) -> new TimeGoal(goal.acceptable(), goal.target(), goal.share(), value),
                            "The unit; the project's when not said."));

    static final Nested<LogEntry, LogEntry> LOG_ENTRY =
            Nested.of(Shape.of("log-entry", "One line of the change log.", new LogEntry(Optional.empty(), "", ""))
                    .maybe(
                            "date",
                            Dates.DAY,
                            LogEntry::date,
                            (entry, date) -> new LogEntry(date, entry.author(), entry.text()),
                            "The day.")
                    .text(
                            "author",
                            LogEntry::author,
                            (entry, author) -> new LogEntry(entry.date(), author, entry.text()),
                            "Who made the change.")
                    .text(
                            "text",
                            LogEntry::text,
                            (entry, text) -> new LogEntry(entry.date(), entry.author(), text),
                            "What was changed."));

    static final Form<MapRelation> RELATION = new RelationForm();
}

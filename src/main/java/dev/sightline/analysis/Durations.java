package dev.sightline.analysis;

import dev.sightline.model.Column;
import dev.sightline.model.MapView;
import dev.sightline.model.Step;
import dev.sightline.model.StepKind;
import dev.sightline.model.TimeUnit;
import dev.sightline.model.Timing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How long the way of a map takes, by the steps of its main path; those whose time nobody knows are left out and
/// counted.
///
/// @param unit of all amounts
/// @param steps how many steps the main path has
/// @param standard what the steps are to take
/// @param observed what was measured
/// @param either what each step is to take, or where nobody has said it, took
/// @param split the time of those steps of which it is known how much of it something is done in, and how much is
///     waiting
public record Durations(
        TimeUnit unit,
        int steps,
        Optional<Total> standard,
        Optional<Total> observed,
        Optional<Total> either,
        Optional<Split> split) {

    /// A sum over some steps.
    ///
    /// @param amount in the unit of the durations
    /// @param steps of how many
    public record Total(BigDecimal amount, int steps) {
        Total plus(BigDecimal more) {
            return new Total(amount.add(more), steps + 1);
        }
    }

    /// Time in which something is done, and time in which somebody waits.
    public record Split(BigDecimal work, BigDecimal waiting, int steps) {
        /// Work by all, 0 to 1; flow efficiency. Source: A. Modig, P. Åhlström, "This Is Lean", 2012.
        public BigDecimal efficiency() {
            return work.divide(work.add(waiting), MathContext.DECIMAL32);
        }
    }

    /// An amount in a unit.
    public record Amount(BigDecimal amount, TimeUnit unit) {}

    /// An amount in the largest unit of which it is at least two, so that it can be grasped: hours instead of hundreds
    /// of minutes.
    public Amount handy(BigDecimal amount) {
        Amount best = new Amount(amount, unit);
        for (TimeUnit larger : List.of(TimeUnit.MINUTE, TimeUnit.HOUR, TimeUnit.DAY)) {
            if (larger.compareTo(unit) > 0) {
                BigDecimal there = in(larger, amount, unit);
                if (there.compareTo(BigDecimal.TWO) >= 0) {
                    best = new Amount(there, larger);
                }
            }
        }
        return best;
    }

    /// The durations of a map, in the unit of its document.
    public static Durations of(MapView view) {
        return of(view, view.steps());
    }

    /// The durations of a part of a map.
    ///
    /// @param first its first leaf
    /// @param last its last leaf
    public static Durations of(MapView view, int first, int last) {
        List<Column> part = view.leaves().subList(first, last + 1);
        return of(
                view,
                part.stream()
                        .filter(Step.class::isInstance)
                        .map(Step.class::cast)
                        .toList());
    }

    private static Durations of(MapView view, List<Step> steps) {
        TimeUnit unit = view.document().project().timeUnit();
        List<Step> path = steps.stream().filter(step -> !step.offMainPath()).toList();
        Optional<Split> split = Optional.empty();
        for (Step step : path) {
            Optional<BigDecimal> work = workShare(step);
            Optional<BigDecimal> whole = either(step.timing())
                    .map(amount -> in(unit, amount, step.timing().unit().orElse(unit)));
            if (work.isPresent() && whole.filter(time -> time.signum() > 0).isPresent()) {
                BigDecimal done = whole.get().multiply(work.get());
                Split before = split.orElse(new Split(BigDecimal.ZERO, BigDecimal.ZERO, 0));
                split = Optional.of(new Split(
                        before.work().add(done),
                        before.waiting().add(whole.get().subtract(done)),
                        before.steps() + 1));
            }
        }
        return new Durations(
                unit,
                path.size(),
                total(path, unit, Timing::standard),
                total(path, unit, timing -> timing.observed().map(Timing.Observed::value)),
                total(path, unit, Durations::either),
                split);
    }

    private static Optional<BigDecimal> either(Timing timing) {
        return timing.standard().or(() -> timing.observed().map(Timing.Observed::value));
    }

    /// What is said of it; a step that is a wait is nothing else.
    private static Optional<BigDecimal> workShare(Step step) {
        return step.timing()
                .workShare()
                .or(() -> step.kind() == StepKind.WAIT ? Optional.of(BigDecimal.ZERO) : Optional.empty());
    }

    private static Optional<Total> total(
            List<Step> steps, TimeUnit unit, Function<Timing, Optional<BigDecimal>> amount) {
        Total total = new Total(BigDecimal.ZERO, 0);
        for (Step step : steps) {
            Optional<BigDecimal> known = amount.apply(step.timing());
            if (known.isPresent()) {
                total = total.plus(in(unit, known.get(), step.timing().unit().orElse(unit)));
            }
        }
        return total.steps() == 0 ? Optional.empty() : Optional.of(total);
    }

    /// An amount of one unit in another; a month is a twelfth of a year.
    static BigDecimal in(TimeUnit unit, BigDecimal amount, TimeUnit from) {
        return unit == from ? amount : amount.multiply(seconds(from)).divide(seconds(unit), MathContext.DECIMAL32);
    }

    private static BigDecimal seconds(TimeUnit unit) {
        return BigDecimal.valueOf(
                switch (unit) {
                    case SECOND -> 1;
                    case MINUTE -> 60;
                    case HOUR -> 3_600;
                    case DAY -> 86_400;
                    case WEEK -> 604_800;
                    case MONTH -> 2_629_800;
                });
    }
}

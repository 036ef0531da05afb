package dev.sightline.analysis;

import dev.sightline.model.Card;
import dev.sightline.model.CurveKind;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.EvidenceLevel;
import dev.sightline.model.Frequency;
import dev.sightline.model.Gain;
import dev.sightline.model.Heat;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Step;
import dev.sightline.model.StepKind;
import dev.sightline.model.TimeUnit;
import dev.sightline.model.Timing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// How hot the cards or columns of a map are by one figure.
///
/// @param levels 1 (least) to [#HOTTEST] for each card, stage or step of which the figure is known
public record Heated(Map<Id<?>, Integer> levels) {
    /// The highest level.
    public static final int HOTTEST = 5;

    /// Importance and what satisfaction lacks of it, 10 each.
    private static final double MOST_SCORE = 20;

    public Heated {
        levels = Map.copyOf(levels);
    }

    /// The levels of a map. Judgements from 1 to 5 are levels as they are; scores and moods are shares of their scales;
    /// times and counts, which have no end, are shares of the largest on the map.
    public static Heated of(MapView view, Heat heat) {
        return new Heated(
                switch (heat) {
                    case SEVERITY -> severities(view);
                    case FREQUENCY -> frequencies(view);
                    case OPPORTUNITY -> scores(view);
                    case EVIDENCE -> doubts(view);
                    case MOOD -> moods(view);
                    case DURATION -> relative(times(view, false));
                    case WAITING -> relative(times(view, true));
                });
    }

    private static Stream<Placed> placed(MapView view) {
        return view.lanes().stream().map(Lane::id).flatMap(lane -> view.placed(lane).stream());
    }

    private static Map<Id<?>, Integer> severities(MapView view) {
        Map<Id<?>, Integer> levels = new HashMap<>();
        placed(view).forEach(one -> {
            if (one instanceof PainPoint pain) {
                pain.severity().ifPresent(severity -> levels.put(pain.id(), severity));
            }
        });
        return levels;
    }

    private static Map<Id<?>, Integer> frequencies(MapView view) {
        Map<Id<?>, Integer> levels = new HashMap<>();
        Map<Id<?>, Double> counts = new HashMap<>();
        placed(view).forEach(one -> {
            if (one instanceof PainPoint pain && pain.frequency().isPresent()) {
                switch (pain.frequency().get()) {
                    case Frequency.Level(int level) -> levels.put(pain.id(), level);
                    case Frequency.Share(BigDecimal share) -> levels.put(pain.id(), level(share.doubleValue()));
                    case Frequency.Count(long cases) -> counts.put(pain.id(), (double) cases);
                }
            }
        });
        levels.putAll(relative(counts));
        return levels;
    }

    private static Map<Id<?>, Integer> scores(MapView view) {
        Map<Id<?>, Integer> levels = new HashMap<>();
        placed(view).forEach(one -> {
            if (one instanceof Opportunity it
                    && it.importance().isPresent()
                    && it.satisfaction().isPresent()) {
                double importance = it.importance().get().doubleValue();
                double lacking = Math.max(importance - it.satisfaction().get().doubleValue(), 0);
                levels.put(it.id(), level((importance + lacking) / MOST_SCORE));
            }
        });
        return levels;
    }

    private static Map<Id<?>, Integer> doubts(MapView view) {
        Map<Id<?>, Integer> levels = new HashMap<>();
        placed(view)
                .forEach(one -> evidence(one)
                        .ifPresent(level -> levels.put(
                                one.id(),
                                switch (level) {
                                    case RESEARCHED -> 1;
                                    case SINGLE_SOURCE -> 3;
                                    case ASSUMPTION -> HOTTEST;
                                })));
        return levels;
    }

    private static Optional<EvidenceLevel> evidence(Placed placed) {
        return switch (placed) {
            case Card card -> card.evidence();
            case PainPoint pain -> pain.evidence();
            case Gain gain -> gain.evidence();
            case Opportunity opportunity -> opportunity.evidence();
        };
    }

    /// The mean over all curves of emotion, each on its own scale; the lower, the hotter.
    private static Map<Id<?>, Integer> moods(MapView view) {
        Map<Id<?>, List<Double>> shares = new HashMap<>();
        Stream.concat(
                        view.lanes().stream().flatMap(lane -> view.curves(lane.id()).stream()),
                        view.looseCurves().stream())
                .filter(curve -> curve.kind() == CurveKind.EMOTION)
                .forEach(curve -> points(curve, shares));
        Map<Id<?>, Integer> levels = new HashMap<>();
        shares.forEach((column, all) -> {
            double mean = all.stream().mapToDouble(share -> share).average().orElse(0);
            levels.put(column, 1 + (int) Math.round((HOTTEST - 1) * (1 - mean)));
        });
        return levels;
    }

    private static void points(ScoreCurve curve, Map<Id<?>, List<Double>> shares) {
        Scale scale = curve.scale();
        double min = scale.min().doubleValue();
        double range = scale.max().doubleValue() - min;
        for (CurvePoint point : curve.points()) {
            point.value()
                    .ifPresent(value -> shares.computeIfAbsent(point.on(), none -> new ArrayList<>())
                            .add(Math.clamp((value.doubleValue() - min) / range, 0, 1)));
        }
    }

    /// Seconds by step, as measured or else as planned.
    private static Map<Id<?>, Double> times(MapView view, boolean waiting) {
        Map<Id<?>, Double> times = new HashMap<>();
        TimeUnit usual = view.document().project().timeUnit();
        for (Step step : view.steps()) {
            double share = waiting ? waiting(step) : 1;
            time(step.timing()).ifPresent(time -> {
                double seconds = time * seconds(step.timing().unit().orElse(usual)) * share;
                if (seconds > 0) {
                    times.put(step.id(), seconds);
                }
            });
        }
        return times;
    }

    private static OptionalDouble time(Timing timing) {
        return timing.observed()
                .map(Timing.Observed::value)
                .or(timing::standard)
                .map(value -> OptionalDouble.of(value.doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    /// The part of a step's time in which nothing is done for the customer.
    private static double waiting(Step step) {
        return step.timing()
                .workShare()
                .map(work -> 1 - work.doubleValue())
                .orElse(step.kind() == StepKind.WAIT ? 1.0 : 0.0);
    }

    private static double seconds(TimeUnit unit) {
        return switch (unit) {
            case SECOND -> 1;
            case MINUTE -> 60;
            case HOUR -> 3_600;
            case DAY -> 86_400;
            case WEEK -> 7 * 86_400;
            case MONTH -> 30.4375 * 86_400;
        };
    }

    private static Map<Id<?>, Integer> relative(Map<Id<?>, Double> amounts) {
        double most =
                amounts.values().stream().mapToDouble(amount -> amount).max().orElse(0);
        Map<Id<?>, Integer> levels = new HashMap<>();
        amounts.forEach((id, amount) -> levels.put(id, most <= 0 ? 1 : level(amount / most)));
        return levels;
    }

    /// The level of a share of a whole: each fifth is one.
    private static int level(double share) {
        return (int) Math.clamp(Math.ceil(share * HOTTEST - 1e-9), 1, HOTTEST);
    }

    /// How hot an element is; empty where that is not known.
    public OptionalInt of(Id<?> id) {
        Integer level = levels.get(id);
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }
}

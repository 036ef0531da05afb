package dev.sightline.layout.grid;

import dev.sightline.analysis.Counts;
import dev.sightline.analysis.CurveReading;
import dev.sightline.analysis.Durations;
import dev.sightline.drawing.Ink;
import dev.sightline.layout.KindFamily;
import dev.sightline.layout.Theme;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.MapView;
import dev.sightline.model.Money;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What can be counted and measured on a map, in one long column: how much stands where, what hurts how much, how long
/// it takes, how the curves go, where people meet. Each is there only if the map says something of it.
final class FigureColumn {
    private final Setting setting;
    private final Theme theme;
    private final MapView view;
    private final FootItems items;
    private final Bars bars;
    private final double width;
    private final Counts counts;
    private final Durations durations;

    FigureColumn(Setting setting, FootItems items, double width) {
        this.setting = setting;
        this.theme = setting.theme();
        this.view = setting.view();
        this.items = items;
        this.width = width;
        bars = new Bars(setting, width);
        counts = Counts.of(view);
        durations = Durations.of(view);
    }

    void add() {
        if (counts.cards() == 0
                && view.curves().isEmpty()
                && durations.standard().isEmpty()) {
            return;
        }
        numbers();
        chart("figures.stages", counts.byStage(), this::stage, none -> theme.secondary());
        chart(
                "figures.lanes",
                counts.byLane(),
                this::lane,
                id -> setting.ink(view.document().get(id)));
        chart(
                "figures.pains",
                counts.pains(),
                severity -> severity == 0 ? setting.say("figures.unrated") : setting.say("figures.severity", severity),
                none -> theme.of(KindFamily.PAIN));
        times();
        int index = 0;
        for (ScoreCurve curve : view.curves()) {
            new CurveFigure(setting, CurveReading.of(view, curve), index++, width).add(items);
        }
        channels();
    }

    /// The largest numbers, side by side.
    private void numbers() {
        List<KeyNumbers.Figure> numbers = new ArrayList<>();
        number(numbers, "figures.steps", view.steps().size());
        number(numbers, "figures.cards", counts.cards());
        number(numbers, "figures.pain", sum(counts.pains().values()));
        long opportunities = view.lanes().stream()
                .flatMap(lane -> view.placed(lane.id()).stream())
                .filter(dev.sightline.model.Opportunity.class::isInstance)
                .count();
        number(numbers, "figures.opportunities", (int) opportunities);
        number(numbers, "figures.switches", counts.switches());
        durations
                .either()
                .ifPresent(
                        total -> numbers.add(new KeyNumbers.Figure(time(total.amount()), setting.say("figures.time"))));
        fees().ifPresent(fees ->
                numbers.add(new KeyNumbers.Figure(setting.amounts().money(fees), setting.say("figures.fees"))));
        items.add(items.stack().block(KeyNumbers.of(setting, numbers, width), 0));
    }

    private void number(List<KeyNumbers.Figure> numbers, String key, int number) {
        if (number > 0) {
            numbers.add(new KeyNumbers.Figure(
                    number(BigDecimal.valueOf(number)), setting.words().count(key, number, "")));
        }
    }

    /// What is paid on the way; empty if nothing is, or not all in one currency.
    private Optional<Money> fees() {
        List<Money> fees = view.steps().stream()
                .filter(step -> !step.offMainPath())
                .map(Step::fee)
                .flatMap(Optional::stream)
                .toList();
        boolean one = fees.stream().map(Money::currency).distinct().count() == 1;
        BigDecimal sum = fees.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return one && sum.signum() > 0
                ? Optional.of(new Money(sum, fees.getFirst().currency()))
                : Optional.empty();
    }

    private <K> void chart(String heading, Map<K, Integer> numbers, Function<K, String> name, Function<K, Ink> ink) {
        int most = numbers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        if (most == 0) {
            return;
        }
        List<Bars.Row> rows = new ArrayList<>();
        numbers.forEach((key, number) -> rows.add(new Bars.Row(
                name.apply(key), (double) number / most, 0, number(BigDecimal.valueOf(number)), ink.apply(key))));
        items.heading(setting.say(heading));
        put(rows);
    }

    private void put(List<Bars.Row> rows) {
        bars.add(items, rows);
    }

    private String stage(Id<Stage> id) {
        return named(view.document().get(id).name());
    }

    private String lane(Id<Lane> id) {
        Lane lane = view.document().get(id);
        return lane.name().isBlank() ? setting.words().of(lane.kind()) : lane.name();
    }

    private static String named(String name) {
        return name.isBlank() ? "…" : name;
    }

    private void times() {
        if (durations.standard().isEmpty() && durations.observed().isEmpty()) {
            return;
        }
        items.heading(setting.say("figures.times"));
        total("figures.standard", durations.standard());
        total("figures.observed", durations.observed());
        durations.split().ifPresent(split -> {
            BigDecimal waiting = BigDecimal.ONE.subtract(split.efficiency()).setScale(3, RoundingMode.HALF_UP);
            // a share of some steps alone would be taken for one of the whole way
            boolean all = split.steps() == durations.steps();
            fact(
                    setting.say("figures.waiting"),
                    all
                            ? setting.say(
                                    "figures.waiting.share",
                                    time(split.waiting()),
                                    setting.amounts().percent(waiting))
                            : setting.say("figures.of", time(split.waiting()), split.steps(), durations.steps()));
        });
        List<Bars.Row> rows = new ArrayList<>();
        List<Durations> parts = new ArrayList<>();
        for (Stage stage : view.stages()) {
            view.span(stage.id()).ifPresent(span -> parts.add(Durations.of(view, span.first(), span.last())));
        }
        BigDecimal most = parts.stream()
                .map(FigureColumn::whole)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        for (int i = 0; i < parts.size() && most.signum() > 0; i++) {
            BigDecimal whole = whole(parts.get(i));
            double share = whole.doubleValue() / most.doubleValue();
            String said = parts.get(i).either().isEmpty() ? "–" : time(whole);
            double light = parts.get(i)
                    .split()
                    .filter(split -> whole.signum() > 0)
                    .map(split -> split.waiting().doubleValue() / whole.doubleValue())
                    .orElse(0.0);
            rows.add(new Bars.Row(named(view.stages().get(i).name()), share, light, said, theme.secondary()));
        }
        if (rows.size() > 1) {
            boolean waits = rows.stream().anyMatch(row -> row.light() > 0);
            fact(
                    setting.say("figures.times.stages"),
                    setting.say(waits ? "figures.times.light" : "figures.times.each"));
            put(rows);
        }
    }

    private static BigDecimal whole(Durations part) {
        return part.either().map(Durations.Total::amount).orElse(BigDecimal.ZERO);
    }

    private void total(String key, Optional<Durations.Total> total) {
        total.ifPresent(sum ->
                fact(setting.say(key), setting.say("figures.of", time(sum.amount()), sum.steps(), durations.steps())));
    }

    private void fact(String label, String text) {
        items.fact(label, text, view.map().id().value());
    }

    private void channels() {
        chart(
                "figures.channels",
                counts.channels(),
                id -> named(view.document().get(id).name()),
                none -> theme.of(KindFamily.CONTACT));
    }

    private String time(BigDecimal amount) {
        Durations.Amount handy = durations.handy(amount);
        return setting.amounts().time(rounded(handy.amount()), handy.unit());
    }

    private String number(BigDecimal number) {
        return setting.amounts().number(rounded(number));
    }

    static BigDecimal rounded(BigDecimal number) {
        BigDecimal plain = number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static int sum(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    /// The names of columns, listed.
    static String names(MapView view, List<Id<? extends Column>> columns) {
        return columns.stream()
                .map(id -> view.document().find(id))
                .flatMap(Optional::stream)
                .map((Element column) -> named(((Column) column).name()))
                .collect(Collectors.joining(", "));
    }
}

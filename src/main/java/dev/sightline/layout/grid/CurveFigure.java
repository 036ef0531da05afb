package dev.sightline.layout.grid;

import dev.sightline.analysis.CurveReading;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Column;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Id;
import dev.sightline.model.MapView;
import dev.sightline.model.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A curve in small with what it says in numbers: its lowest and highest values, where it falls and rises most, and
/// what it is on the mean.
final class CurveFigure {
    private static final double HIGH = 44;
    private static final double DOT = 4;

    private final Setting setting;
    private final MapView view;
    private final CurveReading reading;
    private final Ink ink;
    private final double width;

    /// @param index of the curve among those of the map, for its colour
    CurveFigure(Setting setting, CurveReading reading, int index, double width) {
        this.setting = setting;
        this.view = setting.view();
        this.reading = reading;
        this.width = width;
        ink = reading.curve()
                .colour()
                .map(setting.theme()::readable)
                .orElseGet(() -> setting.theme().curve(index).ink());
    }

    void add(FootItems items) {
        if (reading.known().size() < 2) {
            return;
        }
        String name = reading.curve().name();
        String persona = reading.curve()
                .persona()
                .map(id -> view.document().get(id).name())
                .orElse("");
        String kind = setting.words().of(reading.curve().kind());
        String first = name.isBlank() ? kind : name;
        boolean twice = persona.isBlank() || first.contains(persona) || persona.contains(first);
        String longer = persona.length() > first.length() ? persona : first;
        items.heading(twice ? longer : setting.say("figures.curve", first, persona));
        Stack stack = items.stack().mark(small()).gap(HIGH + 6);
        fact(stack, "figures.lowest", reading.lowest());
        fact(stack, "figures.highest", reading.highest());
        reading.fall().ifPresent(change -> change(stack, "figures.fall", change));
        reading.rise().ifPresent(change -> change(stack, "figures.rise", change));
        reading.mean()
                .ifPresent(mean -> line(
                        stack,
                        setting.say("figures.mean"),
                        setting.say(
                                "figures.values",
                                value(FigureColumn.rounded(mean)),
                                reading.known().size(),
                                reading.all())));
        items.add(stack, reading.curve().id().value());
    }

    private void fact(Stack stack, String key, List<CurveReading.Known> at) {
        List<Id<? extends Column>> columns = new ArrayList<>();
        at.forEach(one -> columns.add(one.on()));
        line(
                stack,
                setting.say(key),
                setting.say("figures.at", value(at.getFirst().value()), FigureColumn.names(view, columns)));
    }

    private void change(Stack stack, String key, CurveReading.Change change) {
        line(
                stack,
                setting.say(key),
                setting.say(
                        "figures.change",
                        value(change.from().value()),
                        FigureColumn.names(view, List.of(change.from().on())),
                        value(change.to().value()),
                        FigureColumn.names(view, List.of(change.to().on()))));
    }

    private void line(Stack stack, String label, String text) {
        stack.text(
                        setting.say("figures.bar", label, text),
                        setting.theme().textStyles().meta(),
                        setting.theme().ink())
                .gap(1);
    }

    /// With a sign where the scale has both.
    private String value(BigDecimal value) {
        String written = setting.amounts().number(value.abs());
        boolean both = reading.curve().scale().min().signum() < 0;
        return value.signum() < 0 ? "−" + written : both && value.signum() > 0 ? "+" + written : written;
    }

    private List<Mark> small() {
        List<Mark> marks = new ArrayList<>();
        Pen hairline = Pen.solid(setting.theme().hairline(), 0.75);
        Scale scale = reading.curve().scale();
        double neutral = y(scale.neutralValue());
        marks.add(Marks.line(new Point(0, neutral), new Point(width, neutral), hairline));
        List<CurvePoint> points = new ArrayList<>(reading.curve().points());
        points.removeIf(point -> view.span(point.on()).isEmpty());
        points.sort(Comparator.comparingInt(
                point -> view.span(point.on()).orElseThrow().first()));
        Point before = null;
        for (CurvePoint point : points) {
            Point here = point.value()
                    .map(value -> new Point(x(view.span(point.on()).orElseThrow()), y(value)))
                    .orElse(null);
            if (here != null && before != null) {
                marks.add(new Mark.Stroke(Outline.through(List.of(before, here), false), Pen.solid(ink, 1.5)));
            }
            before = here;
        }
        for (CurveReading.Known known : reading.known()) {
            double x = x(view.span(known.on()).orElseThrow());
            Box dot = new Box(x - DOT / 2, y(known.value()) - DOT / 2, DOT, DOT);
            marks.add(new Mark.Panel(dot, DOT / 2, ink, Pen.NONE));
        }
        return marks;
    }

    private double x(MapView.Span span) {
        double leaves = view.leaves().size();
        return DOT + (width - 2 * DOT) * ((span.first() + span.last() + 1) / 2.0) / leaves;
    }

    private double y(BigDecimal value) {
        Scale scale = reading.curve().scale();
        double share = value.subtract(scale.min()).doubleValue()
                / scale.max().subtract(scale.min()).doubleValue();
        return DOT + (HIGH - 2 * DOT) * (1 - Math.clamp(share, 0, 1));
    }
}

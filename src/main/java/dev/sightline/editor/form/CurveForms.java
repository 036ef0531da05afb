package dev.sightline.editor.form;

import dev.sightline.model.Column;
import dev.sightline.model.CurveKind;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.CurveStyle;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurve;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The form of a curve with its scale and its points.
final class CurveForms {
    private CurveForms() {}

    private static final Control.Rows<CurvePoint> POINTS = new Control.Rows<>(
            new Fields<CurvePoint>()
                    .<Column>needed(
                            "on",
                            Kin.COLUMN,
                            CurvePoint::on,
                            (point, on) -> new CurvePoint(on, point.value(), point.label(), point.sources()))
                    .number(
                            "value",
                            Amount.ANY,
                            CurvePoint::value,
                            (point, value) -> new CurvePoint(point.on(), value, point.label(), point.sources()))
                    .line(
                            "label",
                            CurvePoint::label,
                            (point, label) -> new CurvePoint(point.on(), point.value(), label, point.sources()))
                    .as("pointLabel")
                    .others("sources", Kin.SOURCE, CurvePoint::sources, CurvePoint::withSources)
                    .list(),
            CurveForms::point);

    /// A point on the first column that has none.
    private static Optional<CurvePoint> point(JourneyDocument document, Element owner, List<CurvePoint> there) {
        return document.view(((ScoreCurve) owner).map()).leaves().stream()
                .filter(column -> there.stream().noneMatch(point -> point.on().equals(column.id())))
                .findFirst()
                .map(column -> new CurvePoint(column.id(), Optional.empty(), "", List.of()));
    }

    private static final Control.Rows<Scale.Label> LABELS = new Control.Rows<>(
            new Fields<Scale.Label>()
                    .number(
                            "value",
                            Amount.ANY,
                            label -> Optional.of(label.value()),
                            (label, value) -> new Scale.Label(value.orElse(label.value()), label.text()))
                    .line("text", Scale.Label::text, (label, text) -> new Scale.Label(label.value(), text))
                    .list(),
            CurveForms::label);

    /// A word for the lowest value that has none.
    private static Optional<Scale.Label> label(JourneyDocument document, Element owner, List<Scale.Label> there) {
        Scale scale = ((ScoreCurve) owner).scale();
        BigDecimal value = scale.min();
        while (value.compareTo(scale.max()) <= 0) {
            BigDecimal wanted = value;
            if (there.stream().noneMatch(label -> label.value().compareTo(wanted) == 0)) {
                return Optional.of(new Scale.Label(wanted, ""));
            }
            value = value.add(BigDecimal.ONE);
        }
        return Optional.empty();
    }

    static final Form<ScoreCurve> CURVE = Form.of(
            Section.main(
                    "content",
                    new Fields<ScoreCurve>()
                            .line("name", ScoreCurve::name, ScoreCurve::withName)
                            .kind("kind", CurveKind.class, ScoreCurve::kind, ScoreCurve::withKind)
                            .other("persona", Kin.PERSONA, ScoreCurve::persona, ScoreCurve::withPersona)
                            .other("actor", Kin.ACTOR, ScoreCurve::actor, ScoreCurve::withActor)
                            .maybeKind("shownAs", CurveStyle.class, ScoreCurve::shownAs, ScoreCurve::withShownAs)
                            .colour("colour", ScoreCurve::colour, ScoreCurve::withColour)),
            Section.main(
                    "points",
                    new Fields<ScoreCurve>().field("points", POINTS, ScoreCurve::points, CurveForms::withPoints)),
            AboutForm.section(ScoreCurve::about, ScoreCurve::withAbout),
            Section.more(
                    "scale",
                    new Fields<ScoreCurve>()
                            .field(
                                    "scale.min",
                                    Amount.ANY,
                                    curve -> Optional.of(curve.scale().min()),
                                    (curve, min) -> scaled(
                                            curve,
                                            needed(min),
                                            curve.scale().max(),
                                            curve.scale().neutral()))
                            .as("lowest")
                            .field(
                                    "scale.max",
                                    Amount.ANY,
                                    curve -> Optional.of(curve.scale().max()),
                                    (curve, max) -> scaled(
                                            curve,
                                            curve.scale().min(),
                                            needed(max),
                                            curve.scale().neutral()))
                            .as("highest")
                            .field(
                                    "scale.neutral",
                                    Amount.ANY,
                                    curve -> curve.scale().neutral(),
                                    (curve, neutral) -> scaled(
                                            curve,
                                            curve.scale().min(),
                                            curve.scale().max(),
                                            neutral))
                            .field(
                                    "scale.labels",
                                    LABELS,
                                    curve -> curve.scale().labels(),
                                    CurveForms::withLabels)
                            .as("scaleLabels")),
            Section.more(
                    "place", new Fields<ScoreCurve>().other("lane", Kin.LANE, ScoreCurve::lane, ScoreCurve::withLane)));

    private static BigDecimal needed(Optional<BigDecimal> value) throws Unfit {
        return value.orElseThrow(() -> new Unfit("needed"));
    }

    private static ScoreCurve scaled(ScoreCurve curve, BigDecimal min, BigDecimal max, Optional<BigDecimal> neutral)
            throws Unfit {
        if (min.compareTo(max) >= 0) {
            throw new Unfit("scale");
        }
        if (neutral.filter(value -> value.compareTo(min) < 0 || value.compareTo(max) > 0)
                .isPresent()) {
            throw new Unfit("between", min.toPlainString(), max.toPlainString());
        }
        for (CurvePoint point : curve.points()) {
            if (point.value()
                    .filter(value -> value.compareTo(min) < 0 || value.compareTo(max) > 0)
                    .isPresent()) {
                throw new Unfit("scalePoints");
            }
        }
        return curve.withScale(new Scale(min, max, neutral, curve.scale().labels()));
    }

    private static ScoreCurve withPoints(ScoreCurve curve, List<CurvePoint> points) throws Unfit {
        Scale scale = curve.scale();
        for (CurvePoint point : points) {
            if (points.stream().filter(other -> other.on().equals(point.on())).count() > 1) {
                throw new Unfit("pointTwice");
            }
            if (point.value()
                    .filter(value -> value.compareTo(scale.min()) < 0 || value.compareTo(scale.max()) > 0)
                    .isPresent()) {
                throw new Unfit(
                        "between", scale.min().toPlainString(), scale.max().toPlainString());
            }
        }
        return curve.withPoints(points);
    }

    private static ScoreCurve withLabels(ScoreCurve curve, List<Scale.Label> labels) throws Unfit {
        for (Scale.Label label : labels) {
            if (labels.stream()
                            .filter(other -> other.value().compareTo(label.value()) == 0)
                            .count()
                    > 1) {
                throw new Unfit("twice", label.value().toPlainString());
            }
        }
        return curve.withScale(new Scale(
                curve.scale().min(), curve.scale().max(), curve.scale().neutral(), labels));
    }
}

package dev.sightline.editor;

import dev.sightline.edit.CurveEdit;
import dev.sightline.edit.Edit;
import dev.sightline.edit.FreshIds;
import dev.sightline.edit.Together;
import dev.sightline.editor.TextEditing.Field;
import dev.sightline.model.Column;
import dev.sightline.model.CurveKind;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurve;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values of curves as they are typed in the grid: `1`, `-1,5`, `?` for not known, `+` and `--` for one up and two
/// down, `2 at last!` for a value with a quote, and nothing for no value.
final class CurveText {
    private static final Pattern NUMBER = Pattern.compile("([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+))(?:\\s+(.*))?");
    private static final Pattern STEPS = Pattern.compile("\\++|-+");
    private static final Pattern FIRST_LETTER = Pattern.compile("[-+−?.,\\d].*", Pattern.DOTALL);

    private CurveText() {}

    /// The value to be written at the focus; empty where there is no curve, or where words are typed.
    static Optional<TextEditing> begun(Focus focus, Optional<String> typed) {
        if (focus.leaf().isEmpty()
                || typed.filter(letters -> !FIRST_LETTER.matcher(letters).matches())
                        .isPresent()
                || focus.lead().isPresent() && focus.curve().isEmpty()) {
            return Optional.empty();
        }
        Optional<ScoreCurve> curve = curve(focus);
        if (curve.isPresent()) {
            String shown = point(curve.get(), focus.leaf().get().id())
                    .map(CurveText::shown)
                    .orElse("");
            return Optional.of(TextEditing.of(curve.get().id(), Field.VALUE, shown, focus.selection()));
        }
        return focus.lane()
                .filter(lane -> kind(lane).isPresent())
                .map(lane -> TextEditing.making(
                        new Making.OfCurve(lane.id()), Field.VALUE, focus.spot(), focus.selection()));
    }

    /// The curve in focus, or the first of the focused lane.
    static Optional<ScoreCurve> curve(Focus focus) {
        return focus.curve()
                .or(() -> focus.lane()
                        .flatMap(lane -> focus.view().curves(lane.id()).stream().findFirst()));
    }

    /// What is said at the focused point, to be written.
    static Optional<TextEditing> quote(Focus focus) {
        return focus.curve()
                .map(curve -> TextEditing.of(
                        curve.id(),
                        Field.QUOTE,
                        point(curve, focus.leaf().orElseThrow().id())
                                .map(CurvePoint::label)
                                .orElse(""),
                        focus.selection()));
    }

    static Optional<CurvePoint> point(ScoreCurve curve, Id<? extends Column> on) {
        return curve.points().stream().filter(point -> point.on().equals(on)).findFirst();
    }

    private static String shown(CurvePoint point) {
        String value = point.value().map(BigDecimal::toPlainString).orElse("?");
        return (value + " " + point.label()).strip();
    }

    /// The edit that a text asks for; empty if it asks for nothing.
    static Optional<Edit> edit(TextEditing text, EditorState state) {
        Optional<Id<? extends Column>> column = column(text, state);
        Id<ScoreCurve> curve = Id.of(text.element().value());
        if (column.isEmpty() || state.committed().find(curve).isEmpty()) {
            return Optional.empty();
        }
        String said = text.text().strip();
        return Optional.of(
                text.field() == Field.QUOTE
                        ? new CurveEdit.Quote(curve, column.get(), said)
                        : value(
                                curve,
                                column.get(),
                                said,
                                state.committed().get(curve).scale()));
    }

    private static Optional<Id<? extends Column>> column(TextEditing text, EditorState state) {
        List<Column> leaves = state.committed().view(state.map()).leaves();
        return text.spot()
                .map(Spot::leaf)
                .filter(leaf -> leaf >= 0 && leaf < leaves.size())
                .map(leaf -> leaves.get(leaf).id());
    }

    private static Edit value(Id<ScoreCurve> curve, Id<? extends Column> column, String said, Scale scale) {
        String plain = said.replace('−', '-').replace(',', '.');
        if (plain.isEmpty()) {
            return new CurveEdit.ClearPoint(curve, column);
        }
        if (STEPS.matcher(plain).matches()) {
            BigDecimal by = step(scale).multiply(BigDecimal.valueOf(plain.length()));
            return new CurveEdit.Nudge(curve, List.of(column), plain.startsWith("-") ? by.negate() : by);
        }
        Matcher number = NUMBER.matcher(plain);
        if (number.matches()) {
            Edit set = new CurveEdit.SetPoint(curve, column, Optional.of(new BigDecimal(number.group(1))));
            return quoting(set, curve, column, number.start(2) < 0 ? "" : said.substring(number.start(2)));
        }
        if (plain.startsWith("?")) {
            Edit set = new CurveEdit.SetPoint(curve, column, Optional.empty());
            return quoting(set, curve, column, said.substring(1).strip());
        }
        return new CurveEdit.Quote(curve, column, said);
    }

    private static Edit quoting(Edit set, Id<ScoreCurve> curve, Id<? extends Column> column, String quote) {
        return new Together(set.label(), List.of(set, new CurveEdit.Quote(curve, column, quote)));
    }

    /// How much one step up is: a tenth of a long scale, one of a short one.
    static BigDecimal step(Scale scale) {
        BigDecimal tenth = scale.max().subtract(scale.min()).divide(BigDecimal.TEN);
        return tenth.max(BigDecimal.ONE);
    }

    /// The first curve of a lane with its first value.
    static Edit first(Id<Lane> lane, TextEditing text, EditorState state) {
        Lane home = state.committed().get(lane);
        CurveKind kind = kind(home).orElse(CurveKind.CUSTOM);
        Scale scale = usual(kind);
        Edit add = new CurveEdit.Add(state.map(), Optional.of(lane), kind, "", scale, home.persona());
        Id<ScoreCurve> curve = FreshIds.of(state.committed()).named("curve", "");
        Optional<Id<? extends Column>> column = column(text, state);
        List<Edit> edits = new ArrayList<>(List.of(add));
        if (column.isPresent() && !text.text().isBlank()) {
            edits.add(value(curve, column.get(), text.text().strip(), scale));
        }
        return new Together(edits.getLast().label(), edits);
    }

    private static final Scale RATING = scale(1, 5);

    /// The scales that people use.
    static final List<Scale> SCALES =
            List.of(Scale.EMOTION, scale(-3, 3), scale(-5, 5), RATING, scale(1, 10), scale(0, 10), scale(-100, 100));

    private static Scale scale(long min, long max) {
        return new Scale(BigDecimal.valueOf(min), BigDecimal.valueOf(max), Optional.empty(), List.of());
    }

    /// The scale that a kind of curve is usually on.
    static Scale usual(CurveKind kind) {
        return switch (kind) {
            case RATING, SATISFACTION, IMPORTANCE, EFFORT -> RATING;
            default -> Scale.EMOTION;
        };
    }

    /// The name of the focused curve, to be written.
    static Optional<TextEditing> name(Focus focus) {
        return focus.lead()
                .filter(ScoreCurve.class::isInstance)
                .map(ScoreCurve.class::cast)
                .or(() -> curve(focus))
                .map(curve -> TextEditing.of(curve.id(), Field.NAME, curve.name(), focus.selection()));
    }

    /// What a curve in a lane measures; empty for lanes that hold cards.
    static Optional<CurveKind> kind(Lane lane) {
        return switch (lane.kind()) {
            case EMOTION -> Optional.of(CurveKind.EMOTION);
            case EMPLOYEE_EMOTION -> Optional.of(CurveKind.EMPLOYEE_EMOTION);
            case ARC -> Optional.of(CurveKind.ARC);
            case RATING -> Optional.of(CurveKind.RATING);
            default -> Optional.empty();
        };
    }
}

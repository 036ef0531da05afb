package dev.sightline.editor;

import dev.sightline.edit.CurveEdit;
import dev.sightline.edit.MarkerEdit;
import dev.sightline.edit.Put;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.MarkerKind;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Placed;
import dev.sightline.model.ScoreCurve;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Markers, severities and values set by one key.
final class Marks {
    private Marks() {}

    private record Key(Object what, List<Id<?>> on) {}

    /// A marker on all that is selected and can be marked, or off if all have it.
    static Optional<Deed> marker(Focus focus, MarkerKind kind) {
        Optional<Id<? extends Column>> at =
                focus.curve().flatMap(curve -> focus.leaf().map(Column::id));
        List<? extends Id<?>> on = focus.curve().isPresent()
                ? List.of(focus.curve().get().id())
                : focus.all().stream()
                        .filter(one -> one instanceof Column || one instanceof Placed)
                        .<Id<?>>map(Element::id)
                        .toList();
        return on.isEmpty()
                ? Optional.empty()
                : Optional.of(Deed.joining(
                        new MarkerEdit.Toggle(focus.view().map().id(), on, kind, at),
                        new Key(kind, focus.selection().elements())));
    }

    /// How much the selected pains hurt.
    ///
    /// @param severity 1 to 5; empty for not said
    static Optional<Deed> severity(Focus focus, Optional<Integer> severity) {
        List<PainPoint> pains = focus.all(PainPoint.class);
        String label = severity.map(grade -> "Set severity to " + grade).orElse("Clear severity");
        return pains.isEmpty()
                ? Optional.empty()
                : Optional.of(Deed.joining(
                        new Put(
                                label,
                                pains.stream()
                                        .<Element>map(pain -> pain.withSeverity(severity))
                                        .toList()),
                        new Key("severity", focus.selection().elements())));
    }

    /// The focused value of a curve, or those of a range, one step up or down.
    static Optional<Deed> nudge(Focus focus, boolean up) {
        return focus.curve().map(curve -> {
            BigDecimal step = CurveText.step(curve.scale());
            return Deed.joining(
                    new CurveEdit.Nudge(curve.id(), columns(focus), up ? step : step.negate()),
                    new Key("value", List.of(curve.id())));
        });
    }

    /// The columns of the focused place, or of the range that ends there.
    static List<? extends Id<? extends Column>> columns(Focus focus) {
        int here = focus.selection().column();
        int other = focus.selection().anchor().map(Spot::leaf).orElse(here);
        List<Column> leaves = focus.view().leaves();
        return leaves
                .subList(
                        Math.clamp(Math.min(here, other), 0, leaves.size()),
                        Math.clamp(Math.max(here, other) + 1, 0, leaves.size()))
                .stream()
                .map(Column::id)
                .toList();
    }

    /// The curves whose points are meant, rather than the curves as a whole.
    static List<Id<ScoreCurve>> pointed(Focus focus) {
        return focus.leaf().isEmpty()
                ? List.of()
                : focus.all(ScoreCurve.class).stream().map(ScoreCurve::id).toList();
    }
}

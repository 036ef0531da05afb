package dev.sightline.editor.gesture;

import dev.sightline.edit.CurveEdit;
import dev.sightline.edit.Edit;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.GesturePicture.Badge;
import dev.sightline.editor.GesturePicture.Cursor;
import dev.sightline.editor.GesturePicture.Handle;
import dev.sightline.editor.GesturePicture.Shape;
import dev.sightline.editor.Pointer;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Plot;
import dev.sightline.model.Column;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Id;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A point of a curve is dragged up or down; it snaps to the levels of the scale, with Alt it does not.
///
/// @param plot where the curve stood when it began: heights mean the same until it ends
/// @param start where the pointer took it
/// @param at where its sign stood
/// @param before its value when it began; the neutral one where there was none
/// @param value what it is now; empty before it has moved
/// @param now where the pointer is
record DraggingCurvePoint(
        Plot plot,
        Id<? extends Column> column,
        Point start,
        Point at,
        BigDecimal before,
        Optional<BigDecimal> value,
        Optional<Edit> edit,
        Point now)
        implements Gesture {
    /// How many pixels a finger or pointer goes from one face to the next, where values have no heights.
    private static final double FACE = 18;

    static DraggingCurvePoint of(Table table, Plot plot, Id<? extends Column> column, Pointer.Aim aim) {
        Optional<BigDecimal> known = table.state().committed().get(plot.curve()).points().stream()
                .filter(point -> point.on().equals(column))
                .findFirst()
                .flatMap(CurvePoint::value);
        Point sign = plot.dot(column).map(Plot.Dot::at).orElse(aim.at());
        double y = known.flatMap(plot::y).orElse(sign.y());
        return new DraggingCurvePoint(
                plot,
                column,
                aim.at(),
                new Point(sign.x(), y),
                known.orElse(plot.scale().neutralValue()),
                Optional.empty(),
                Optional.empty(),
                aim.at());
    }

    static Edit edit(Plot plot, Id<? extends Column> column, BigDecimal value) {
        return new CurveEdit.SetPoint(plot.curve(), column, Optional.of(value));
    }

    @Override
    public Gesture on(Pointer pointer, Editor editor) {
        return switch (pointer) {
            case Pointer.Moved moved -> to(moved.aim(), editor);
            case Pointer.Released released -> {
                Previewing.finish(edit, editor);
                yield Resting.after(released.aim(), false, editor);
            }
            case Pointer.Cancelled _ -> Previewing.drop(editor);
            case Pointer.Pressed _, Pointer.LongPressed _ -> this;
        };
    }

    private DraggingCurvePoint to(Pointer.Aim aim, Editor editor) {
        BigDecimal next = valueAt(aim);
        if (value.filter(next::equals).isPresent()) {
            return new DraggingCurvePoint(plot, column, start, at, before, value, edit, aim.at());
        }
        Optional<Edit> shown = Optional.of(edit(plot, column, next));
        boolean done = Previewing.show(shown, editor);
        return new DraggingCurvePoint(
                plot, column, start, at, before, Optional.of(next), done ? shown : Optional.empty(), aim.at());
    }

    private BigDecimal valueAt(Pointer.Aim aim) {
        Levels levels = Levels.of(plot.scale());
        double moved = aim.at().y() - start.y();
        Optional<Double> exact = plot.value(at.y() + moved);
        if (exact.isEmpty()) {
            return levels.shifted(before, (int) Math.rint(-moved * aim.zoom() / FACE));
        }
        return aim.held().alt() ? levels.free(exact.get()) : levels.nearest(exact.get());
    }

    @Override
    public GesturePicture picture() {
        Optional<Point> sign = value.map(now -> new Point(at.x(), plot.y(now).orElse(at.y())));
        return GesturePicture.EMPTY
                .withHandles(sign.map(point -> new Handle(Shape.POINT, point, true))
                        .map(List::of)
                        .orElse(List.of()))
                .withBadge(value.map(now -> new Badge(sign.orElse(at), text(now))))
                .withCursor(Cursor.STRETCH_UP_DOWN);
    }

    /// With a sign where the scale has two sides.
    private String text(BigDecimal now) {
        String plain = now.toPlainString().replace('-', '−');
        return plot.scale().min().signum() < 0 && now.signum() > 0 ? "+" + plain : plain;
    }

    @Override
    public boolean isResting() {
        return false;
    }

    @Override
    public Scroll scroll() {
        return Scroll.UP_DOWN;
    }
}

package dev.sightline.editor.gesture;

import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.Pointer;
import java.util.Optional;

/// Something is pressed and has not moved yet: it will be a click or a drag.
record Pressing(Pointer.Pressed start, Grip grip) implements Gesture {
    /// Who lets a button go this far from where it was pressed, in pixels, has thought better of it.
    private static final double LET_GO = 44;

    @Override
    public Gesture on(Pointer pointer, Editor editor) {
        return switch (pointer) {
            case Pointer.Moved moved -> {
                if (!Reach.isDrag(start.aim(), moved.aim(), start.touch())) {
                    yield this;
                }
                Gesture begun = begin(editor);
                yield begun instanceof Pressing ? this : begun.on(pointer, editor);
            }
            case Pointer.Released released -> {
                if (!grip.isButton()
                        || start.aim().at().distance(released.aim().at())
                                        * released.aim().zoom()
                                < LET_GO) {
                    click(released.aim(), editor);
                }
                yield Resting.after(released.aim(), start.touch(), editor);
            }
            case Pointer.LongPressed held -> {
                Resting.NOWHERE.on(held, editor);
                yield Resting.NOWHERE;
            }
            case Pointer.Pressed _ -> this;
            case Pointer.Cancelled _ -> Resting.NOWHERE;
        };
    }

    private Gesture begin(Editor editor) {
        Optional<Table> table = Table.of(editor);
        if (table.isEmpty()) {
            return this;
        }
        boolean selected = grip.chosen()
                .filter(id -> editor.state().selection().contains(id))
                .isPresent();
        if (start.touch() && !selected && !grip.isHandle() && !grip.isButton()) {
            return new Panning(start.aim().at());
        }
        Table here = table.get();
        Gesture paper = start.touch()
                ? new Panning(start.aim().at())
                : Marquee.from(start.aim(), editor.state().selection());
        return switch (grip) {
            case Grip.OnCard(var card, var _) -> DraggingCards.of(here, card, start.aim(), editor);
            case Grip.OnEdge(var card, var edge) -> StretchingPlace.of(here, card, edge, start.aim());
            case Grip.OnColumn(var head) -> DraggingHeads.of(HeldColumns.of(here, head), start.aim());
            case Grip.OnColumnEdge(var head) -> ResizingColumn.of(head, start.aim());
            case Grip.OnRow(var row) ->
                HeldRows.of(here, row)
                        .<Gesture>map(held -> DraggingHeads.of(held, start.aim()))
                        .orElse(paper);
            case Grip.OnPoint(var plot, var column) -> DraggingCurvePoint.of(here, plot, column, start.aim());
            case Grip.OnLinkHandle(var from) -> DrawingLink.of(from, start.aim());
            case Grip.OnLinkEnd(var link, var atStart) -> ReconnectingLink.of(here, link, atStart, start.aim());
            case Grip.OnLinkBend(var link) ->
                ReroutingLink.of(here, link, start.aim()).orElse(paper);
            case Grip.OnSeam _, Grip.OnFirstStep _ -> this;
            case Grip.OnElement(var element) ->
                ReroutingLink.of(here, element, start.aim()).orElse(paper);
            case Grip.OnPlace _, Grip.OnPlus _, Grip.OnPaper _ -> paper;
        };
    }

    private void click(Pointer.Aim aim, Editor editor) {
        if (grip.isButton()) {
            Adding.at(grip, editor);
        } else if (start.clicks() == 2) {
            Picking.open(grip, start.aim(), editor);
        } else if (grip instanceof Grip.OnPoint point) {
            Picking.pickPoint(point, aim, editor);
        } else if (start.clicks() < 2) {
            Picking.pick(grip, aim, editor);
        }
    }

    @Override
    public GesturePicture picture() {
        return GesturePicture.EMPTY.withCursor(Resting.cursor(grip));
    }

    @Override
    public boolean isResting() {
        return false;
    }

    @Override
    public Scroll scroll() {
        return Scroll.NONE;
    }
}

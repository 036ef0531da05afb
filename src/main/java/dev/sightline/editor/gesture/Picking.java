package dev.sightline.editor.gesture;

import dev.sightline.editor.Editor;
import dev.sightline.editor.Pointer;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Spot;
import dev.sightline.editor.Verb;
import dev.sightline.model.Element;
import java.util.Optional;

/// What clicks select and open.
final class Picking {
    private Picking() {}

    /// A click: selects what is there, with Ctrl takes it in or out, with Shift selects from the focus to it.
    static void pick(Grip grip, Pointer.Aim aim, Editor editor) {
        Optional<Table> table = Table.of(editor);
        if (table.isEmpty()) {
            return;
        }
        Selection now = editor.state().selection();
        Optional<Element> element = grip.chosen().flatMap(table.get()::find);
        Optional<Spot> spot = element.isPresent()
                ? editor.grid().spot(element.get(), table.get().leaf(aim.at()))
                : grip instanceof Grip.OnPlace place ? Optional.of(place.spot()) : Optional.empty();
        Optional<Spot> anchor = now.anchor().or(now::spot).filter(editor.grid()::has);
        if (aim.held().shift() && anchor.isPresent() && spot.isPresent()) {
            editor.select(editor.range(anchor.get(), spot.get()));
        } else if (element.isPresent()) {
            editor.select(
                    aim.held().shortcut()
                            ? now.toggled(element.get().id(), spot)
                            : spot.map(place -> Selection.of(element.get().id(), place))
                                    .orElse(Selection.of(element.get().id())));
        } else if (!aim.held().shortcut() && !aim.held().shift()) {
            editor.select(spot.map(Selection::place).orElse(Selection.NONE));
        }
    }

    /// A click on a point of a curve, or where one could be: then it is set.
    static void pickPoint(Grip.OnPoint point, Pointer.Aim aim, Editor editor) {
        if (point.plot().dot(point.column()).isEmpty()) {
            Levels.of(point.plot().scale())
                    .at(point.plot(), aim.at().y())
                    .ifPresent(value -> editor.apply(DraggingCurvePoint.edit(point.plot(), point.column(), value)));
        }
        pick(point, aim, editor);
    }

    /// A double click: opens the text of what is there, begins a card in an empty place, lets a column be as wide as it
    /// is by itself, and a link find its own way.
    static void open(Grip grip, Pointer.Aim aim, Editor editor) {
        if (grip instanceof Grip.OnColumnEdge edge) {
            Table.of(editor).ifPresent(table -> editor.apply(ColumnWidth.asUsual(table, edge.head())));
            return;
        }
        if (grip instanceof Grip.OnLinkBend) {
            pick(grip, aim.without(), editor);
            editor.perform(Verb.ROUTE_LINK);
            return;
        }
        Spot first = new Spot(Spot.STAGES, 0);
        if (grip instanceof Grip.OnPaper
                && editor.state().view().leaves().isEmpty()
                && editor.grid().has(first)) {
            editor.select(Selection.place(first));
        } else {
            pick(grip, aim.without(), editor);
        }
        if (!(grip instanceof Grip.OnPaper) || editor.state().selection().spot().isPresent()) {
            editor.perform(Verb.EDIT_TEXT);
        }
    }
}

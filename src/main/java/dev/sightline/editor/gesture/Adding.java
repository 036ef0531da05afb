package dev.sightline.editor.gesture;

import dev.sightline.edit.Edit;
import dev.sightline.edit.Where;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Making;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Spot;
import dev.sightline.editor.Verb;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Heads;
import dev.sightline.model.Change;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Place;
import dev.sightline.model.Stage;
import java.util.Optional;

/// What the "+" buttons do: something new comes to stand there, and its text is opened.
final class Adding {
    private Adding() {}

    static void at(Grip button, Editor editor) {
        switch (button) {
            case Grip.OnPlus(var spot) -> {
                editor.select(Selection.place(spot));
                editor.perform(Verb.EDIT_TEXT);
            }
            case Grip.OnFirstStep(var stage) ->
                editor.make(new Making.OfColumn(Making.Level.STEP, Where.lastIn(stage.column()), true));
            case Grip.OnSeam(var seam, var columns) ->
                Table.of(editor).flatMap(table -> at(table, seam, columns)).ifPresent(editor::make);
            default -> {}
        }
    }

    private static Optional<Making> at(Table table, Heads.Seam seam, boolean columns) {
        Where where = Seams.where(table, seam);
        return table.find(seam.beside())
                .map(beside -> columns
                        ? new Making.OfColumn(level(beside), where, true)
                        : new Making.OfLane(where, LaneKind.CUSTOM, true));
    }

    private static Making.Level level(Element beside) {
        return beside instanceof Stage stage
                ? stage.level() == Stage.Level.PHASE ? Making.Level.PHASE : Making.Level.STAGE
                : Making.Level.STEP;
    }

    /// A link that is let go over the paper of another place of a lane leads to a card that is written there.
    static void target(Id<?> from, Point at, Editor editor) {
        Optional<Table> table = Table.of(editor);
        Optional<Spot> spot = table.flatMap(here -> here.spot(at))
                .filter(there -> !there.isHead() && !editor.grid().at(there).contains(from));
        Optional<Column> column = spot.flatMap(there -> table.flatMap(here -> here.column(there.leaf())));
        Optional<Lane> lane = table.flatMap(here -> here.lane(at));
        if (column.isPresent() && lane.isPresent()) {
            editor.select(Selection.place(spot.orElseThrow()));
            Place place = Place.on(column.get().id());
            editor.make(new Making.OfTarget(from, new Making.OfCard(lane.get().id(), place, Optional.empty())));
        }
    }

    /// A link that was drawn is selected, so that its kind and label can be said.
    static void drawn(Edit edit, Editor editor) {
        if (editor.apply(edit)) {
            added(editor).ifPresent(link -> editor.select(Selection.of(link)));
        }
    }

    /// What the last step brought.
    private static Optional<Id<?>> added(Editor editor) {
        return editor.state()
                .history()
                .undoable()
                .flatMap(entry -> entry.changes().changes().values().stream()
                        .filter(change -> change.before() == null)
                        .<Id<?>>map(Change::id)
                        .findFirst());
    }
}

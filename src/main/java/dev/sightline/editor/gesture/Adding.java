package dev.sightline.editor.gesture;

import dev.sightline.edit.Edit;
import dev.sightline.edit.LaneEdit;
import dev.sightline.edit.StageEdit;
import dev.sightline.edit.StepEdit;
import dev.sightline.edit.Where;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Verb;
import dev.sightline.layout.Heads;
import dev.sightline.model.Change;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
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
            case Grip.OnFirstStep(var stage) -> add(new StepEdit.Insert(Where.lastIn(stage.column()), ""), editor);
            case Grip.OnSeam(var seam, var columns) ->
                Table.of(editor).flatMap(table -> insert(table, seam, columns)).ifPresent(edit -> add(edit, editor));
            default -> {}
        }
    }

    private static Optional<Edit> insert(Table table, Heads.Seam seam, boolean columns) {
        Optional<Element> beside = table.find(seam.beside());
        if (beside.isEmpty()) {
            return Optional.empty();
        }
        Where where = Seams.where(table, seam);
        if (!columns) {
            LaneKind kind = beside.get() instanceof Lane lane ? lane.kind() : LaneKind.NOTE;
            return Optional.of(new LaneEdit.Insert(where, kind, ""));
        }
        return Optional.of(
                beside.get() instanceof Stage stage
                        ? stage.level() == Stage.Level.PHASE
                                ? new StageEdit.InsertPhase(where, "")
                                : new StageEdit.Insert(where, "")
                        : new StepEdit.Insert(where, ""));
    }

    private static void add(Edit edit, Editor editor) {
        if (editor.apply(edit)) {
            added(editor).flatMap(editor.state().document()::find).ifPresent(element -> {
                editor.select(element);
                editor.perform(Verb.EDIT_TEXT);
            });
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

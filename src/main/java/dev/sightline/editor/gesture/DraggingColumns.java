package dev.sightline.editor.gesture;

import dev.sightline.edit.Edit;
import dev.sightline.edit.StageEdit;
import dev.sightline.edit.StepEdit;
import dev.sightline.edit.Where;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.GesturePicture.Cursor;
import dev.sightline.editor.GesturePicture.Ghost;
import dev.sightline.editor.Pointer;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Heads;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A phase, stage or step is dragged by its head, with those of its level that are selected too.
///
/// @param ghosts the heads, where they stood
/// @param start where the pointer took them
/// @param now where it is
/// @param drop what letting go would do
record DraggingColumns(
        List<Id<? extends Column>> columns, int level, List<Ghost> ghosts, Point start, Point now, Optional<Drop> drop)
        implements Gesture {

    /// Where the columns would land.
    ///
    /// @param edit empty where nothing would change
    /// @param seam over the height of the table; empty when they land in a stage without steps
    record Drop(Where where, Optional<Edit> edit, boolean refused, Optional<Box> seam, List<Box> targets) {}

    DraggingColumns {
        columns = List.copyOf(columns);
        ghosts = List.copyOf(ghosts);
    }

    static DraggingColumns of(Table table, Heads.Head head, Pointer.Aim aim) {
        List<Id<? extends Column>> columns = new ArrayList<>();
        List<Ghost> ghosts = new ArrayList<>();
        boolean selected = table.state().selection().contains(head.column());
        for (Heads.Head other : table.heads().level(head.level())) {
            boolean along = selected && table.state().selection().contains(other.column());
            if (along || other.column().equals(head.column())) {
                columns.add(other.column());
                ghosts.add(new Ghost(other.column(), other.box()));
            }
        }
        return new DraggingColumns(columns, head.level(), ghosts, aim.at(), aim.at(), Optional.empty());
    }

    @Override
    public Gesture on(Pointer pointer, Editor editor) {
        return switch (pointer) {
            case Pointer.Moved moved ->
                Table.of(editor)
                        .<Gesture>map(table -> over(table, moved.at(), editor))
                        .orElse(this);
            case Pointer.Released _ -> {
                drop.flatMap(Drop::edit).ifPresent(editor::apply);
                yield Resting.NOWHERE;
            }
            case Pointer.Cancelled _ -> Resting.NOWHERE;
            case Pointer.Pressed _, Pointer.LongPressed _ -> this;
        };
    }

    private DraggingColumns over(Table table, Point at, Editor editor) {
        Optional<Drop> next = childless(table, at)
                .map(stage -> new Drop(
                        Where.lastIn(stage.column()), Optional.empty(), false, Optional.empty(), List.of(stage.box())))
                .or(() -> table.heads().seam(level, at.x()).map(seam -> beside(table, seam)));
        boolean same = next.map(Drop::where).equals(drop.map(Drop::where));
        Optional<Drop> decided = same ? drop : next.map(one -> decided(one, editor));
        return new DraggingColumns(columns, level, ghosts, start, at, decided);
    }

    /// A stage without steps under a dragged step.
    private Optional<Heads.Head> childless(Table table, Point at) {
        if (level != 2 || !table.hasColumns()) {
            return Optional.empty();
        }
        return table.column(table.leaf(at))
                .filter(Stage.class::isInstance)
                .flatMap(stage -> table.heads().head(stage.id()));
    }

    private static Drop beside(Table table, Heads.Seam seam) {
        Box whole = table.sheet().columnHeaders().union(table.sheet().laneHeaders());
        Box line = Box.between(seam.line().x(), seam.line().y(), seam.line().x(), whole.bottom());
        return new Drop(Seams.where(table, seam), Optional.empty(), false, Optional.of(line), List.of());
    }

    private Drop decided(Drop aimed, Editor editor) {
        if (columns.contains(aimed.where().anchor())) {
            return aimed;
        }
        Edit edit = move(aimed.where());
        boolean allowed = editor.allowed(edit);
        return new Drop(
                aimed.where(), allowed ? Optional.of(edit) : Optional.empty(), !allowed, aimed.seam(), aimed.targets());
    }

    private Edit move(Where where) {
        return level == 2
                ? new StepEdit.Move(
                        columns.stream().map(id -> Id.<Step>of(id.value())).toList(), where)
                : new StageEdit.Move(
                        columns.stream().map(id -> Id.<Stage>of(id.value())).toList(), where);
    }

    @Override
    public GesturePicture picture() {
        boolean refused = drop.filter(Drop::refused).isPresent();
        List<Ghost> carried = ghosts.stream()
                .map(ghost -> new Ghost(ghost.element(), ghost.box().plus(now.x() - start.x(), 0)))
                .toList();
        return GesturePicture.EMPTY
                .withGhosts(carried)
                .withSeam(drop.flatMap(Drop::seam))
                .withTargets(drop.map(Drop::targets).orElse(List.of()))
                .withRefused(refused)
                .withCursor(refused ? Cursor.FORBIDDEN : Cursor.CLOSED_HAND);
    }

    @Override
    public boolean isResting() {
        return false;
    }

    @Override
    public Scroll scroll() {
        return Scroll.ACROSS;
    }
}

package dev.sightline.editor.gesture;

import dev.sightline.edit.Edit;
import dev.sightline.edit.StageEdit;
import dev.sightline.edit.StepEdit;
import dev.sightline.edit.Where;
import dev.sightline.editor.Gesture.Scroll;
import dev.sightline.editor.GesturePicture.Ghost;
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

/// A phase, stage or step that is dragged by its head, with those of its level that are selected too.
record HeldColumns(List<Id<? extends Column>> ids, int level, List<Ghost> ghosts) implements HeldHeads {

    HeldColumns {
        ids = List.copyOf(ids);
        ghosts = List.copyOf(ghosts);
    }

    static HeldColumns of(Table table, Heads.Head head) {
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
        return new HeldColumns(columns, head.level(), ghosts);
    }

    @Override
    public Scroll axis() {
        return Scroll.ACROSS;
    }

    @Override
    public Optional<Landing> landing(Table table, Point at) {
        return childless(table, at)
                .map(stage -> new Landing(Where.lastIn(stage.column()), Optional.empty(), List.of(stage.box())))
                .or(() -> table.heads().seam(level, at.x()).map(seam -> beside(table, seam)));
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

    private static Landing beside(Table table, Heads.Seam seam) {
        Box whole = table.sheet().columnHeaders().union(table.sheet().laneHeaders());
        Box line = Box.between(seam.line().x(), seam.line().y(), seam.line().x(), whole.bottom());
        return new Landing(Seams.where(table, seam), Optional.of(line), List.of());
    }

    @Override
    public Edit move(Where where) {
        return level == 2
                ? new StepEdit.Move(
                        ids.stream().map(id -> Id.<Step>of(id.value())).toList(), where)
                : new StageEdit.Move(
                        ids.stream().map(id -> Id.<Stage>of(id.value())).toList(), where);
    }
}

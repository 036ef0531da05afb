package dev.sightline.editor.gesture;

import dev.sightline.edit.Edit;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.GesturePicture.Badge;
import dev.sightline.editor.GesturePicture.Cursor;
import dev.sightline.editor.Pointer;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Heads;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import java.util.Optional;

/// The right edge of a column's head is dragged.
///
/// @param grab how far left of the edge the pointer holds it
/// @param width how wide each column under it is to be; 0 before it has moved
/// @param edge where the edge is now, over the height of the table
record ResizingColumn(Id<? extends Column> column, double grab, int width, Optional<Edit> edit, Optional<Box> edge)
        implements Gesture {
    static ResizingColumn of(Heads.Head head, Pointer.Aim aim) {
        double grab = head.box().right() - aim.at().x();
        return new ResizingColumn(head.column(), grab, 0, Optional.empty(), Optional.empty());
    }

    @Override
    public Gesture on(Pointer pointer, Editor editor) {
        return switch (pointer) {
            case Pointer.Moved moved ->
                Table.of(editor)
                        .flatMap(table -> table.heads()
                                .head(column)
                                .map(head -> to(table, head, moved.at().x() + grab, editor)))
                        .orElse(this);
            case Pointer.Released released -> {
                Previewing.finish(edit, editor);
                yield Resting.after(released.aim(), false, editor);
            }
            case Pointer.Cancelled _ -> Previewing.drop(editor);
            case Pointer.Pressed _, Pointer.LongPressed _ -> this;
        };
    }

    private ResizingColumn to(Table table, Heads.Head head, double right, Editor editor) {
        int next = ColumnWidth.at(table, head, right);
        Box grid = table.sheet().columnHeaders().union(table.sheet().laneHeaders());
        Box line = Box.between(head.box().right(), head.box().y(), head.box().right(), grid.bottom());
        if (next == width) {
            return new ResizingColumn(column, grab, width, edit, Optional.of(line));
        }
        Optional<Edit> shown = Optional.of(ColumnWidth.set(table, head, next));
        boolean done = Previewing.show(shown, editor);
        return new ResizingColumn(column, grab, next, done ? shown : Optional.empty(), Optional.of(line));
    }

    @Override
    public GesturePicture picture() {
        Optional<Badge> badge = edge.map(line -> new Badge(new Point(line.x(), line.y()), Integer.toString(width)));
        return GesturePicture.EMPTY.withSeam(edge).withBadge(badge).withCursor(Cursor.STRETCH_ACROSS);
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

package dev.sightline.editor.gesture;

import dev.sightline.edit.Edit;
import dev.sightline.edit.Where;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.GesturePicture.Cursor;
import dev.sightline.editor.GesturePicture.Ghost;
import dev.sightline.editor.Pointer;
import dev.sightline.geometry.Point;
import java.util.List;
import java.util.Optional;

/// Columns or rows are dragged by their heads along their axis.
///
/// @param start where the pointer took them
/// @param now where it is
/// @param drop what letting go would do
record DraggingHeads(HeldHeads held, Point start, Point now, Optional<Drop> drop) implements Gesture {

    /// What letting go would do.
    ///
    /// @param edit empty where nothing would change
    record Drop(HeldHeads.Landing landing, Optional<Edit> edit, boolean refused) {
        Where where() {
            return landing.where();
        }
    }

    static DraggingHeads of(HeldHeads held, Pointer.Aim aim) {
        return new DraggingHeads(held, aim.at(), aim.at(), Optional.empty());
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

    private DraggingHeads over(Table table, Point at, Editor editor) {
        Optional<HeldHeads.Landing> next = held.landing(table, at);
        boolean same = next.map(HeldHeads.Landing::where).equals(drop.map(Drop::where));
        return new DraggingHeads(held, start, at, same ? drop : next.map(one -> decided(one, editor)));
    }

    private Drop decided(HeldHeads.Landing landing, Editor editor) {
        if (held.ids().contains(landing.where().anchor())) {
            return new Drop(landing, Optional.empty(), false);
        }
        Edit edit = held.move(landing.where());
        boolean allowed = editor.allowed(edit);
        return new Drop(landing, allowed ? Optional.of(edit) : Optional.empty(), !allowed);
    }

    @Override
    public GesturePicture picture() {
        boolean refused = drop.filter(Drop::refused).isPresent();
        boolean across = held.axis() == Scroll.ACROSS;
        double right = across ? now.x() - start.x() : 0;
        double down = across ? 0 : now.y() - start.y();
        Optional<HeldHeads.Landing> landing = drop.map(Drop::landing);
        return GesturePicture.EMPTY
                .withGhosts(held.ghosts().stream()
                        .map(ghost -> new Ghost(ghost.element(), ghost.box().plus(right, down)))
                        .toList())
                .withSeam(landing.flatMap(HeldHeads.Landing::seam))
                .withTargets(landing.map(HeldHeads.Landing::targets).orElse(List.of()))
                .withRefused(refused)
                .withCursor(refused ? Cursor.FORBIDDEN : Cursor.CLOSED_HAND);
    }

    @Override
    public boolean isResting() {
        return false;
    }

    @Override
    public Scroll scroll() {
        return held.axis();
    }
}

package dev.sightline.editor.gesture;

import dev.sightline.edit.Edit;
import dev.sightline.edit.LinkEdit;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.GesturePicture.Cursor;
import dev.sightline.editor.Pointer;
import dev.sightline.geometry.Point;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import java.util.Optional;

/// An end of a link is taken elsewhere.
///
/// @param atStart whether it is the end where the link leaves
/// @param fixed where the other end stands
record ReconnectingLink(Id<Link> link, boolean atStart, Point fixed, LinkAim aim) implements Gesture {
    static ReconnectingLink of(Table table, Id<Link> link, boolean atStart, Pointer.Aim aim) {
        Point fixed = table.hits()
                .course(link)
                .map(course -> atStart ? course.end() : course.start())
                .orElse(aim.at());
        return new ReconnectingLink(link, atStart, fixed, LinkAim.at(aim.seen()));
    }

    @Override
    public Gesture on(Pointer pointer, Editor editor) {
        return switch (pointer) {
            case Pointer.Moved moved ->
                new ReconnectingLink(link, atStart, fixed, aim.to(moved.aim(), to -> edit(to, editor), editor));
            case Pointer.Released _ -> {
                aim.edit().ifPresent(editor::apply);
                yield Resting.NOWHERE;
            }
            case Pointer.Cancelled _ -> Resting.NOWHERE;
            case Pointer.Pressed _, Pointer.LongPressed _ -> this;
        };
    }

    private Optional<Edit> edit(Id<?> to, Editor editor) {
        Optional<Link> known = editor.state().committed().find(link).map(Link.class::cast);
        boolean same = known.filter(one -> (atStart ? one.from() : one.to()).equals(to))
                .isPresent();
        return known.isEmpty() || same || to.equals(link)
                ? Optional.empty()
                : Optional.of(new LinkEdit.Reconnect(link, atStart ? LinkEdit.End.FROM : LinkEdit.End.TO, to));
    }

    @Override
    public GesturePicture picture() {
        return aim.picture(fixed).withCursor(aim.refused() ? Cursor.FORBIDDEN : Cursor.CROSS);
    }

    @Override
    public boolean isResting() {
        return false;
    }
}

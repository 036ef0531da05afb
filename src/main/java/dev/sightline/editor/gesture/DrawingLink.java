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
import dev.sightline.model.LinkKind;
import java.util.Optional;

/// A link is drawn from a handle to something else.
///
/// @param start where its line begins
record DrawingLink(Id<?> from, Point start, LinkAim aim) implements Gesture {
    static DrawingLink of(Id<?> from, Pointer.Aim aim) {
        return new DrawingLink(from, aim.seen(), LinkAim.at(aim.seen()));
    }

    @Override
    public Gesture on(Pointer pointer, Editor editor) {
        return switch (pointer) {
            case Pointer.Moved moved -> new DrawingLink(from, start, aim.to(moved.aim(), this::edit, editor));
            case Pointer.Released _ -> {
                if (aim.edit().isPresent()) {
                    Adding.drawn(aim.edit().get(), editor);
                } else if (aim.to().isEmpty()) {
                    Adding.target(from, aim.now(), editor);
                }
                yield Resting.NOWHERE;
            }
            case Pointer.Cancelled _ -> Resting.NOWHERE;
            case Pointer.Pressed _, Pointer.LongPressed _ -> this;
        };
    }

    private Optional<Edit> edit(Id<?> to) {
        return to.equals(from) ? Optional.empty() : Optional.of(new LinkEdit.Draw(from, to, LinkKind.SEQUENCE));
    }

    @Override
    public GesturePicture picture() {
        return aim.picture(start).withCursor(aim.refused() ? Cursor.FORBIDDEN : Cursor.CROSS);
    }

    @Override
    public boolean isResting() {
        return false;
    }
}

package dev.sightline.editor.gesture;

import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.GesturePicture.Cursor;
import dev.sightline.editor.Pointer;
import dev.sightline.geometry.Point;

/// The sheet is pushed along.
///
/// @param held the point of the sheet that stays under the pointer
record Panning(Point held) implements Gesture {
    @Override
    public Gesture on(Pointer pointer, Editor editor) {
        return switch (pointer) {
            case Pointer.Moved moved -> {
                double dx = (moved.at().x() - held.x()) * moved.zoom();
                double dy = (moved.at().y() - held.y()) * moved.zoom();
                editor.look(seen -> seen.panned(Math.rint(dx), Math.rint(dy)));
                yield this;
            }
            case Pointer.Released _, Pointer.Cancelled _ -> Resting.NOWHERE;
            case Pointer.Pressed _, Pointer.LongPressed _ -> this;
        };
    }

    @Override
    public GesturePicture picture() {
        return GesturePicture.EMPTY.withCursor(Cursor.CLOSED_HAND);
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

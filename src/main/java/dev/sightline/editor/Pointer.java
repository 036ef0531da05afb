package dev.sightline.editor;

import dev.sightline.geometry.Point;

/// What the mouse, a pen or a finger does on the sheet. A pen acts like a mouse.
public sealed interface Pointer {
    /// Where it points, and what is held down beside it.
    Aim aim();

    /// Where, in points of the sheet.
    default Point at() {
        return aim().at();
    }

    /// Pixels to a point of the sheet, so that reaches can be meant in pixels.
    default double zoom() {
        return aim().zoom();
    }

    /// What is held down beside it.
    default Held held() {
        return aim().held();
    }

    /// Which button.
    enum Button {
        PRIMARY,
        MIDDLE,
        SECONDARY
    }

    /// Keys held down while pointing.
    ///
    /// @param shortcut Ctrl, or Command on a Mac
    record Held(boolean shortcut, boolean shift, boolean alt) {
        /// None.
        public static final Held NONE = new Held(false, false, false);
    }

    /// Where a pointer points.
    ///
    /// @param at in points of the sheet
    /// @param seen the same, but on a header that is kept in view over the sheet, the point of that header
    /// @param zoom pixels to a point of the sheet
    record Aim(Point at, Point seen, double zoom, Held held) {
        /// Where nothing lies over the sheet.
        public static Aim of(Point at, double zoom, Held held) {
            return new Aim(at, at, zoom, held);
        }

        /// The same with no keys held.
        public Aim without() {
            return new Aim(at, seen, zoom, Held.NONE);
        }
    }

    /// A button or a finger goes down.
    ///
    /// @param clicks 2 for the second press of a double click
    /// @param touch whether it is a finger, which needs larger targets
    record Pressed(Aim aim, Button button, int clicks, boolean touch) implements Pointer {}

    /// It moves, pressed or not; also told when the sheet moves under it.
    ///
    /// @param down whether a button or a finger is down
    record Moved(Aim aim, boolean down) implements Pointer {}

    /// It is let go.
    record Released(Aim aim, Button button) implements Pointer {}

    /// A finger stays where it went down.
    record LongPressed(Aim aim) implements Pointer {}

    /// The gesture is called off: Escape, a second finger, or the window loses the pointer.
    record Cancelled(Aim aim) implements Pointer {}
}

package dev.sightline.editor;

import dev.sightline.geometry.Point;

/// What the mouse, a pen or a finger does on the sheet.
public sealed interface Pointer {
    /// Where, in points of the sheet.
    Point at();

    /// Pixels to a point of the sheet, so that reaches can be meant in pixels.
    double zoom();

    /// What is held down beside it.
    Held held();

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

    /// A button or a finger goes down.
    ///
    /// @param clicks 2 for the second press of a double click
    /// @param touch whether it is a finger, which needs larger targets
    record Pressed(Point at, double zoom, Held held, Button button, int clicks, boolean touch) implements Pointer {}

    /// It moves, pressed or not.
    ///
    /// @param down whether a button or a finger is down
    record Moved(Point at, double zoom, Held held, boolean down) implements Pointer {}

    /// It is let go.
    record Released(Point at, double zoom, Held held, Button button) implements Pointer {}

    /// A finger stays where it went down.
    record LongPressed(Point at, double zoom, Held held) implements Pointer {}

    /// The gesture is called off: Escape, a second finger, or the window loses the pointer.
    record Cancelled(Point at, double zoom, Held held) implements Pointer {}
}

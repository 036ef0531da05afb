package dev.sightline.editor;

/// What the pointer is in the middle of. A state machine with one type per state; each is a value.
public interface Gesture {
    /// Nothing, and nothing ever begins: for an editor without a pointer.
    Gesture NONE = new Gesture() {
        @Override
        public Gesture on(Pointer pointer, Editor editor) {
            return this;
        }
    };

    /// What follows when the pointer does something. May select, preview and apply through the editor, but not hand it
    /// further pointers.
    Gesture on(Pointer pointer, Editor editor);

    /// What to show of it on the sheet.
    default GesturePicture picture() {
        return GesturePicture.EMPTY;
    }

    /// In which directions the sheet moves by itself while the pointer is at an edge of the window.
    default Scroll scroll() {
        return isResting() ? Scroll.NONE : Scroll.BOTH;
    }

    /// Directions in which the sheet may move by itself.
    enum Scroll {
        NONE,
        ACROSS,
        UP_DOWN,
        BOTH
    }

    /// Whether nothing is going on, so that Escape need not call it off.
    default boolean isResting() {
        return true;
    }
}

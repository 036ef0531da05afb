package dev.sightline.ui.canvas;

import javafx.scene.input.KeyEvent;

/// Who is told what a person does in the field on the sheet.
public interface Writer {
    /// Nobody listens.
    Writer NOBODY = new Writer() {};

    /// The text has become another.
    default void changed(String text) {}

    /// A key is pressed.
    ///
    /// @return whether it meant something other than for the text
    default boolean key(KeyEvent event) {
        return false;
    }

    /// The person has gone elsewhere.
    default void left() {}
}

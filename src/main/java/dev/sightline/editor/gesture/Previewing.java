package dev.sightline.editor.gesture;

import dev.sightline.edit.Edit;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import java.util.Optional;

/// What drags have in common that show their edit while they go on.
final class Previewing {
    private Previewing() {}

    /// Shows an edit in place of the one before, or none.
    ///
    /// @return whether letting go would do it
    static boolean show(Optional<Edit> edit, Editor editor) {
        if (edit.isEmpty()) {
            editor.dropPreview();
        }
        return edit.filter(editor::preview).isPresent();
    }

    /// Does what was shown.
    static void finish(Optional<Edit> edit, Editor editor) {
        editor.dropPreview();
        edit.ifPresent(editor::apply);
    }

    /// Forgets what was shown.
    static Gesture drop(Editor editor) {
        editor.dropPreview();
        return Resting.NOWHERE;
    }
}

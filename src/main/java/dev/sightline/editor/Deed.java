package dev.sightline.editor;

import dev.sightline.edit.Edit;
import java.util.Optional;

/// What a verb would do now.
///
/// @param mergeKey what quick repeats have in common, if they are to be one step
record Deed(Edit edit, Optional<Object> mergeKey, Aim aim) {

    static Deed of(Edit edit) {
        return new Deed(edit, Optional.empty(), Aim.FOLLOW);
    }

    static Deed adding(Edit edit) {
        return new Deed(edit, Optional.empty(), Aim.NEW);
    }

    /// One whose quick repeats become one step.
    static Deed joining(Edit edit, Object mergeKey) {
        return new Deed(edit, Optional.of(mergeKey), Aim.FOLLOW);
    }
}

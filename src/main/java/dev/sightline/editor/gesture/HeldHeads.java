package dev.sightline.editor.gesture;

import dev.sightline.edit.Edit;
import dev.sightline.edit.Where;
import dev.sightline.editor.Gesture.Scroll;
import dev.sightline.editor.GesturePicture.Ghost;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Id;
import java.util.List;
import java.util.Optional;

/// Heads of columns or of rows that the pointer has taken.
sealed interface HeldHeads permits HeldColumns, HeldRows {

    /// Where heads would land.
    ///
    /// @param seam the line over the whole table; empty when they land in something that has none yet
    /// @param targets what they would land in
    record Landing(Where where, Optional<Box> seam, List<Box> targets) {}

    /// What was taken.
    List<? extends Id<?>> ids();

    /// The heads, where they stood.
    List<Ghost> ghosts();

    /// The way they can go.
    Scroll axis();

    /// Where they would land under a point; empty where nothing can land.
    Optional<Landing> landing(Table table, Point at);

    /// The edit that puts them there.
    Edit move(Where where);
}

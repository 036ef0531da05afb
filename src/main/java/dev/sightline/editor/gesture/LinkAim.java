package dev.sightline.editor.gesture;

import dev.sightline.edit.Edit;
import dev.sightline.editor.Editor;
import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.Pointer;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Id;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the loose end of a link is over.
///
/// @param to the element there
/// @param box where it stands
/// @param edit what letting go would do
/// @param refused whether no link can lead there
record LinkAim(Point now, Optional<Id<?>> to, Optional<Box> box, Optional<Edit> edit, boolean refused) {
    static LinkAim at(Point now) {
        return new LinkAim(now, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /// Over what the pointer is over.
    ///
    /// @param edits what a link to an element would be; empty where it would change nothing
    LinkAim to(Pointer.Aim aim, Function<Id<?>, Optional<Edit>> edits, Editor editor) {
        Optional<Table> table = Table.of(editor);
        Optional<Id<?>> next = table.flatMap(here -> new Reach(here, aim, false).linkable());
        if (next.equals(to)) {
            return new LinkAim(aim.seen(), to, box, edit, refused);
        }
        Optional<Box> place = next.flatMap(id -> table.flatMap(here -> here.box(id, here.leaf(aim.seen()))));
        Optional<Edit> meant = next.flatMap(edits);
        boolean allowed = meant.filter(editor::allowed).isPresent();
        return new LinkAim(aim.seen(), next, place, allowed ? meant : Optional.empty(), meant.isPresent() && !allowed);
    }

    GesturePicture picture(Point start) {
        List<Box> targets = edit.isPresent() || refused ? box.map(List::of).orElse(List.of()) : List.of();
        return GesturePicture.EMPTY
                .withLine(List.of(start, now))
                .withTargets(targets)
                .withRefused(refused);
    }
}

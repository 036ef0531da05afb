package dev.sightline.editor.gesture;

import dev.sightline.edit.Edit;
import dev.sightline.edit.LinkEdit;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.GesturePicture.Cursor;
import dev.sightline.editor.Pointer;
import dev.sightline.geometry.Point;
import dev.sightline.layout.Course;
import dev.sightline.layout.Gap;
import dev.sightline.layout.Gaps;
import dev.sightline.model.Id;
import dev.sightline.model.Link;
import java.util.List;
import java.util.Optional;

/// A link is led through another gap between rows or columns, by its line.
///
/// @param level whether it ran level where it was taken
/// @param course where it ran
/// @param gaps where it may run, as they lay when it was taken: the sheet moves under the pointer as it makes room
/// @param target the gap under the pointer
/// @param edit what is previewed; empty where nothing would change
record ReroutingLink(
        Id<Link> link, boolean level, Course course, Gaps gaps, Optional<Gaps.Line> target, Optional<Edit> edit)
        implements Gesture {
    /// Taking hold of a link at a point of its line; nothing if it is no link that is drawn.
    static Optional<Gesture> of(Table table, Id<?> link, Pointer.Aim aim) {
        return table.hits()
                .course(link)
                .map(course -> new ReroutingLink(
                        course.link(),
                        course.nearest(aim.at()).isLevel(),
                        course,
                        Gaps.of(table.sheet(), table.view()),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Override
    public Gesture on(Pointer pointer, Editor editor) {
        return switch (pointer) {
            case Pointer.Moved moved -> to(moved.aim().at(), editor);
            case Pointer.Released released -> {
                Previewing.finish(edit, editor);
                yield Resting.after(released.aim(), false, editor);
            }
            case Pointer.Cancelled _ -> Previewing.drop(editor);
            case Pointer.Pressed _, Pointer.LongPressed _ -> this;
        };
    }

    private ReroutingLink to(Point at, Editor editor) {
        Optional<Gaps.Line> next = gaps.nearest(at, level);
        if (next.equals(target)) {
            return this;
        }
        Optional<Edit> route = next.flatMap(line -> route(line.gap(), editor));
        boolean done = Previewing.show(route, editor);
        return new ReroutingLink(link, level, course, gaps, next, done ? route : Optional.empty());
    }

    /// Nothing where it runs already.
    private Optional<Edit> route(Gap gap, Editor editor) {
        return course.gaps().contains(gap)
                ? Optional.empty()
                : gap.bend(editor.state().view()).map(bend -> new LinkEdit.Route(List.of(link), Optional.of(bend)));
    }

    @Override
    public GesturePicture picture() {
        return GesturePicture.EMPTY.withCursor(Cursor.CLOSED_HAND);
    }

    @Override
    public boolean isResting() {
        return false;
    }
}

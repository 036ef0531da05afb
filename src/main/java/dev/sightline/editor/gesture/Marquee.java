package dev.sightline.editor.gesture;

import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.GesturePicture.Cursor;
import dev.sightline.editor.Pointer;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Spot;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// A rubber band that selects what it touches; with Ctrl or Shift, beside what is selected.
///
/// @param from the corner that stays
/// @param to the corner under the pointer
/// @param found the cards in it
/// @param boxes where they stand
record Marquee(Point from, Point to, List<Id<?>> found, List<Box> boxes, Selection before) implements Gesture {
    Marquee {
        found = List.copyOf(found);
        boxes = List.copyOf(boxes);
    }

    static Marquee from(Pointer.Aim aim, Selection selected) {
        boolean adding = aim.held().shift() || aim.held().shortcut();
        return new Marquee(aim.at(), aim.at(), List.of(), List.of(), adding ? selected : Selection.NONE);
    }

    @Override
    public Gesture on(Pointer pointer, Editor editor) {
        return switch (pointer) {
            case Pointer.Moved moved ->
                Table.of(editor).map(table -> over(table, moved.at())).orElse(this);
            case Pointer.Released _ -> {
                select(editor);
                yield Resting.NOWHERE;
            }
            case Pointer.Cancelled _ -> Resting.NOWHERE;
            case Pointer.Pressed _, Pointer.LongPressed _ -> this;
        };
    }

    private Marquee over(Table table, Point at) {
        List<Id<?>> cards = new ArrayList<>();
        List<Box> places = new ArrayList<>();
        for (Id<?> id : table.hits().within(box(at))) {
            if (table.placed(id).isPresent()) {
                cards.add(id);
                places.addAll(table.sheet().boxes(id));
            }
        }
        return new Marquee(from, at, cards, places, before);
    }

    private Box box(Point at) {
        return Box.between(
                Math.min(from.x(), at.x()),
                Math.min(from.y(), at.y()),
                Math.max(from.x(), at.x()),
                Math.max(from.y(), at.y()));
    }

    private void select(Editor editor) {
        SequencedSet<Id<?>> all = new LinkedHashSet<>(before.elements());
        all.addAll(found);
        Optional<Element> lead =
                all.isEmpty() ? Optional.empty() : editor.state().document().find(all.getLast());
        Optional<Spot> spot = lead.flatMap(element -> editor.grid().spot(element, 0));
        editor.select(new Selection(List.copyOf(all), spot, Optional.empty()));
    }

    @Override
    public GesturePicture picture() {
        return GesturePicture.EMPTY
                .withMarquee(Optional.of(box(to)))
                .withTargets(boxes)
                .withCursor(Cursor.CROSS);
    }

    @Override
    public boolean isResting() {
        return false;
    }
}

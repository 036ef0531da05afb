package dev.sightline.editor.gesture;

import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.GesturePicture.Badge;
import dev.sightline.editor.GesturePicture.Cursor;
import dev.sightline.editor.GesturePicture.Ghost;
import dev.sightline.editor.Pointer;
import dev.sightline.editor.Selection;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.model.Id;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cards are carried over the map, one or all that are selected; with Ctrl, copies of them.
///
/// @param start where the pointer took them
/// @param boxes where they stood, the grabbed one first; not more than are worth showing
/// @param now where the pointer is
record DraggingCards(CardDrop.Load load, Point start, List<Ghost> boxes, Point now, boolean copying, CardDrop drop)
        implements Gesture {
    /// More than this hide what is below them.
    private static final int MOST_GHOSTS = 12;

    DraggingCards {
        boxes = List.copyOf(boxes);
    }

    static Gesture of(Table table, Id<? extends Placed> grabbed, Pointer.Aim aim, Editor editor) {
        Optional<Placed> card = table.placed(grabbed);
        if (card.isEmpty()) {
            return Resting.NOWHERE;
        }
        if (!editor.state().selection().contains(grabbed)) {
            editor.select(card.get());
        }
        Selection selection = editor.state().selection();
        List<Id<? extends Placed>> cards = new ArrayList<>(List.of(card.get().id()));
        for (Id<?> id : selection.elements()) {
            table.placed(id).filter(one -> !one.id().equals(grabbed)).ifPresent(one -> cards.add(one.id()));
        }
        List<Ghost> boxes = new ArrayList<>();
        for (Id<? extends Placed> id : cards) {
            for (Box box : table.sheet().boxes(id)) {
                if (boxes.size() < MOST_GHOSTS) {
                    boxes.add(new Ghost(id, box));
                }
            }
        }
        CardDrop.Load load =
                new CardDrop.Load(cards, table.leaf(aim.at()), card.get().lane());
        return new DraggingCards(load, aim.at(), boxes, aim.at(), false, CardDrop.NOWHERE);
    }

    @Override
    public Gesture on(Pointer pointer, Editor editor) {
        return switch (pointer) {
            case Pointer.Moved moved ->
                Table.of(editor).<Gesture>map(table -> over(table, moved.aim())).orElse(this);
            case Pointer.Released released -> {
                DraggingCards last = Table.of(editor)
                        .map(table -> over(table, released.aim()))
                        .orElse(this);
                last.drop.edit().ifPresent(editor::apply);
                yield Resting.NOWHERE;
            }
            case Pointer.Cancelled _ -> Resting.NOWHERE;
            case Pointer.Pressed _, Pointer.LongPressed _ -> this;
        };
    }

    private DraggingCards over(Table table, Pointer.Aim aim) {
        boolean copies = aim.held().shortcut();
        CardDrop.Aimed aimed = CardDrop.aimed(table, new Reach(table, aim, false), load, copies);
        CardDrop next = aimed.equals(drop.aimed()) ? drop : CardDrop.at(table, load, aimed);
        return new DraggingCards(load, start, boxes, aim.at(), copies, next);
    }

    @Override
    public GesturePicture picture() {
        double dx = now.x() - start.x();
        double dy = now.y() - start.y();
        List<Ghost> carried = boxes.stream()
                .map(ghost -> new Ghost(ghost.element(), ghost.box().plus(dx, dy)))
                .toList();
        Optional<Badge> badge = load.cards().size() > 1
                ? Optional.of(new Badge(now, Integer.toString(load.cards().size())))
                : Optional.empty();
        return GesturePicture.EMPTY
                .withGhosts(carried)
                .withTargets(drop.targets())
                .withSeam(drop.seam())
                .withRefused(drop.refused())
                .withBadge(badge)
                .withCursor(drop.refused() ? Cursor.FORBIDDEN : copying ? Cursor.COPY : Cursor.CLOSED_HAND);
    }

    @Override
    public boolean isResting() {
        return false;
    }
}

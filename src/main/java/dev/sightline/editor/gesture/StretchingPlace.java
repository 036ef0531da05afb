package dev.sightline.editor.gesture;

import dev.sightline.edit.Edit;
import dev.sightline.edit.SpanEdit;
import dev.sightline.edit.SpanEdit.Edge;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.GesturePicture.Cursor;
import dev.sightline.editor.Pointer;
import dev.sightline.model.Id;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A card is stretched over more or fewer columns by one of its edges, with the others that are selected.
///
/// @param cards the one under the pointer first
/// @param from the leaf where it began
/// @param leaf the leaf under the pointer
/// @param edit what is previewed; empty where nothing would change
record StretchingPlace(List<Id<? extends Placed>> cards, Edge edge, int from, int leaf, Optional<Edit> edit)
        implements Gesture {
    StretchingPlace {
        cards = List.copyOf(cards);
    }

    static StretchingPlace of(Table table, Id<? extends Placed> card, Edge edge, Pointer.Aim aim) {
        List<Id<? extends Placed>> cards = new ArrayList<>(List.of(card));
        if (table.state().selection().contains(card)) {
            table.state().selection().elements().stream()
                    .flatMap(id -> table.placed(id).stream())
                    .filter(placed -> !placed.id().equals(card))
                    .forEach(placed -> cards.add(placed.id()));
        }
        int leaf = table.leaf(aim.at());
        return new StretchingPlace(cards, edge, leaf, leaf, Optional.empty());
    }

    @Override
    public Gesture on(Pointer pointer, Editor editor) {
        return switch (pointer) {
            case Pointer.Moved moved ->
                Table.of(editor)
                        .map(table -> to(table.leaf(moved.at()), editor))
                        .orElse(this);
            case Pointer.Released released -> {
                Previewing.finish(edit, editor);
                yield Resting.after(released.aim(), false, editor);
            }
            case Pointer.Cancelled _ -> Previewing.drop(editor);
            case Pointer.Pressed _, Pointer.LongPressed _ -> this;
        };
    }

    private StretchingPlace to(int next, Editor editor) {
        if (next == leaf) {
            return this;
        }
        Edit stretch = cards.size() == 1
                ? new SpanEdit.StretchTo(cards.getFirst(), edge, next)
                : new SpanEdit.Stretch(cards, edge, next - from);
        Optional<Edit> shown = next == from ? Optional.empty() : Optional.of(stretch);
        boolean done = Previewing.show(shown, editor);
        return new StretchingPlace(cards, edge, from, next, done ? shown : Optional.empty());
    }

    @Override
    public GesturePicture picture() {
        return GesturePicture.EMPTY.withCursor(Cursor.STRETCH_ACROSS);
    }

    @Override
    public boolean isResting() {
        return false;
    }

    @Override
    public Scroll scroll() {
        return Scroll.ACROSS;
    }
}

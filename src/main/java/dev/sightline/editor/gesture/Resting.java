package dev.sightline.editor.gesture;

import dev.sightline.editor.Editor;
import dev.sightline.editor.Gesture;
import dev.sightline.editor.GesturePicture;
import dev.sightline.editor.GesturePicture.Cursor;
import dev.sightline.editor.GesturePicture.Handle;
import dev.sightline.editor.Pointer;
import dev.sightline.editor.Pointer.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Nothing is going on. Shows the handles of what the pointer is over.
///
/// @param holds the handles and buttons shown
/// @param hot the index of the one under the pointer; −1 for none
/// @param cursor what a press would do
public record Resting(List<Hold> holds, int hot, Cursor cursor) implements Gesture {
    /// With the pointer nowhere.
    public static final Gesture NOWHERE = new Resting(List.of(), -1, Cursor.DEFAULT);

    public Resting {
        holds = List.copyOf(holds);
    }

    @Override
    public Gesture on(Pointer pointer, Editor editor) {
        Optional<Table> table = Table.of(editor);
        if (table.isEmpty()) {
            return NOWHERE;
        }
        return switch (pointer) {
            case Pointer.Moved moved -> hover(table.get(), moved);
            case Pointer.Pressed pressed -> press(table.get(), pressed, editor);
            case Pointer.LongPressed held -> {
                select(new Reach(table.get(), held.aim(), true).grip(), held.aim(), editor);
                yield this;
            }
            case Pointer.Released _ -> this;
            case Pointer.Cancelled _ -> NOWHERE;
        };
    }

    private Gesture hover(Table table, Pointer.Moved moved) {
        int held = held(moved.aim(), false);
        Resting next;
        if (held >= 0) {
            next = new Resting(holds, held, cursor(holds.get(held).grip()));
        } else {
            Grip grip = new Reach(table, moved.aim(), false).grip();
            List<Hold> shown = new Holds(table, moved.aim(), false).of(grip);
            int over = indexAt(shown, moved.aim(), false);
            next = new Resting(shown, over, cursor(over >= 0 ? shown.get(over).grip() : grip));
        }
        return next.equals(this) ? this : next;
    }

    private int held(Pointer.Aim aim, boolean touch) {
        return indexAt(holds, aim, touch);
    }

    private static int indexAt(List<Hold> holds, Pointer.Aim aim, boolean touch) {
        int best = -1;
        for (int i = 0; i < holds.size(); i++) {
            boolean nearer = best < 0
                    || holds.get(i).at().distance(aim.seen())
                            < holds.get(best).at().distance(aim.seen());
            if (nearer && holds.get(i).reaches(aim.seen(), aim.zoom(), touch)) {
                best = i;
            }
        }
        return best;
    }

    private Gesture press(Table table, Pointer.Pressed pressed, Editor editor) {
        int held = held(pressed.aim(), pressed.touch());
        Grip grip = held >= 0 ? holds.get(held).grip() : new Reach(table, pressed.aim(), pressed.touch()).grip();
        if (pressed.button() == Button.MIDDLE) {
            return new Panning(pressed.aim().at());
        }
        if (pressed.button() == Button.SECONDARY) {
            select(grip, pressed.aim(), editor);
            return this;
        }
        boolean plain = !pressed.held().shortcut() && !pressed.held().shift() && !pressed.touch();
        if (plain && grip.chosen().isPresent() && !(grip instanceof Grip.OnLinkHandle)) {
            select(grip, pressed.aim(), editor);
        }
        return new Pressing(pressed, grip);
    }

    /// Selects what is there, unless it is selected already, perhaps with others.
    private static void select(Grip grip, Pointer.Aim aim, Editor editor) {
        boolean selected = grip.chosen()
                .filter(id -> editor.state().selection().contains(id))
                .isPresent();
        if (!selected) {
            Picking.pick(grip, aim.without(), editor);
        }
    }

    /// Resting again, with the handles of what a finger has just tapped.
    static Gesture after(Pointer.Aim aim, boolean touch, Editor editor) {
        if (!touch) {
            return NOWHERE;
        }
        return Table.of(editor)
                .map(table -> {
                    Grip grip = new Reach(table, aim, true).grip();
                    return (Gesture) new Resting(new Holds(table, aim, true).of(grip), -1, Cursor.DEFAULT);
                })
                .orElse(NOWHERE);
    }

    static Cursor cursor(Grip grip) {
        return switch (grip) {
            case Grip.OnEdge _, Grip.OnColumnEdge _ -> Cursor.STRETCH_ACROSS;
            case Grip.OnPoint _ -> Cursor.STRETCH_UP_DOWN;
            case Grip.OnLinkHandle _, Grip.OnLinkEnd _ -> Cursor.CROSS;
            case Grip.OnLinkBend _, Grip.OnSeam _, Grip.OnFirstStep _, Grip.OnPlus _ -> Cursor.HAND;
            case Grip.OnCard _, Grip.OnColumn _, Grip.OnRow _, Grip.OnElement _, Grip.OnPlace _, Grip.OnPaper _ ->
                Cursor.DEFAULT;
        };
    }

    @Override
    public GesturePicture picture() {
        if (holds.isEmpty() && cursor == Cursor.DEFAULT) {
            return GesturePicture.EMPTY;
        }
        List<Handle> handles = new ArrayList<>(holds.size());
        for (int i = 0; i < holds.size(); i++) {
            handles.add(new Handle(holds.get(i).shape(), holds.get(i).at(), i == hot));
        }
        return GesturePicture.EMPTY.withHandles(handles).withCursor(cursor);
    }
}

package dev.sightline.editor;

import dev.sightline.edit.Remove;
import dev.sightline.editor.TextEditing.After;
import java.util.Optional;
import java.util.Set;

/// What the editor does for each verb and key.
final class VerbRun {
    private final Editor editor;
    private final Typing typing;

    VerbRun(Editor editor, Typing typing) {
        this.editor = editor;
        this.typing = typing;
    }

    boolean perform(Verb verb) {
        if (!isPossible(verb)) {
            return false;
        }
        GridWalk walk = editor.walk();
        Selection now = editor.state().selection();
        switch (verb) {
            case GO_LEFT -> editor.select(walk.step(now, Direction.LEFT));
            case GO_RIGHT -> editor.select(walk.step(now, Direction.RIGHT));
            case GO_UP -> editor.select(walk.step(now, Direction.UP));
            case GO_DOWN -> editor.select(walk.step(now, Direction.DOWN));
            case GO_FAR_LEFT -> editor.select(walk.edge(now, Direction.LEFT));
            case GO_FAR_RIGHT -> editor.select(walk.edge(now, Direction.RIGHT));
            case GO_TOP -> editor.select(walk.edge(now, Direction.UP));
            case GO_BOTTOM -> editor.select(walk.edge(now, Direction.DOWN));
            case UNDO -> editor.undo();
            case REDO -> editor.redo();
            case EDIT_TEXT -> typing.edit();
            case REMOVE -> editor.apply(new Remove("Remove", Set.copyOf(now.elements())));
            case SELECT_NONE -> escape();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void escape() {
        if (editor.state().text().isPresent()) {
            typing.drop();
        } else if (!editor.cancelGesture()) {
            editor.select(Selection.NONE);
        }
    }

    boolean isPossible(Verb verb) {
        EditorState state = editor.state();
        return switch (verb) {
            case UNDO -> state.history().undoable().isPresent();
            case REDO -> state.history().redoable().isPresent();
            case REMOVE -> !state.selection().isEmpty();
            case EDIT_TEXT -> state.text().isEmpty() && typing.canEdit();
            case GO_LEFT, GO_RIGHT, GO_UP, GO_DOWN, GO_FAR_LEFT, GO_FAR_RIGHT, GO_TOP, GO_BOTTOM, SELECT_NONE -> true;
            default -> false;
        };
    }

    boolean key(Key key) {
        if (editor.state().text().isPresent()) {
            Optional<After> after = after(key);
            if (after.isPresent()) {
                typing.commit(after.get());
                return true;
            }
            if (key.equals(Key.plain("ESCAPE"))) {
                typing.drop();
                return true;
            }
            return false;
        }
        return Verb.of(key).filter(this::perform).isPresent();
    }

    private static Optional<After> after(Key key) {
        return switch (key.code()) {
            case "ENTER" ->
                key.shift() || key.alt()
                        ? Optional.empty()
                        : Optional.of(key.shortcut() ? After.ANOTHER_HERE : After.DOWN);
            case "TAB" ->
                key.shortcut() || key.alt()
                        ? Optional.empty()
                        : Optional.of(key.shift() ? After.PREVIOUS_STEP : After.NEXT_STEP);
            default -> Optional.empty();
        };
    }
}

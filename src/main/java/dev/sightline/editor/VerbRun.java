package dev.sightline.editor;

import dev.sightline.editor.TextEditing.After;
import dev.sightline.model.Showing;
import java.util.Optional;

/// What the editor does for each verb and key.
final class VerbRun {
    private final Editor editor;
    private final Typing typing;
    private final Linking linking;

    VerbRun(Editor editor, Typing typing) {
        this.editor = editor;
        this.typing = typing;
        this.linking = new Linking(editor);
    }

    /// Does what a verb asks for; a text being written is finished first, a link being drawn is left.
    boolean perform(Verb verb) {
        if (verb == Verb.SELECT_NONE) {
            return escape();
        }
        if (editor.state().text().isPresent() && !typing.commit()) {
            return false;
        }
        if (linking.isOn() && verb == Verb.EDIT_TEXT) {
            linking.finish();
            return true;
        }
        if (verb == Verb.LINK && linking.turn()) {
            return true;
        }
        if (Walking.isWalk(verb)) {
            editor.select(Walking.of(verb, editor.state().selection(), editor.grid(), editor.walk()));
            if (linking.isOn()) {
                linking.aim();
            }
            return true;
        }
        return isOwn(verb) && act(verb);
    }

    private boolean act(Verb verb) {
        if (linking.isOn()) {
            linking.drop();
        }
        Focus focus = Focus.of(editor);
        switch (verb) {
            case UNDO -> editor.undo();
            case REDO -> editor.redo();
            case LINK -> linking.begin();
            case NEXT_ATTACHED -> Attached.next(focus, true).ifPresent(editor::select);
            case PREVIOUS_ATTACHED -> Attached.next(focus, false).ifPresent(editor::select);
            case NEXT_STEP -> typing.goOn(After.NEXT_STEP, false);
            case PREVIOUS_STEP -> typing.goOn(After.PREVIOUS_STEP, false);
            case EDIT_TEXT -> typing.focused().ifPresent(typing::begin);
            case QUOTE -> CurveText.quote(focus).ifPresent(typing::begin);
            case RENAME_CURVE -> CurveText.name(focus).ifPresent(typing::begin);
            case SHOW_ALL, HIDE_LANES, SHOW_LANES ->
                Hiding.of(verb, editor.state().filtering().showing(), focus).ifPresent(editor::show);
            case HEAT_OFF,
                    HEAT_SEVERITY,
                    HEAT_FREQUENCY,
                    HEAT_OPPORTUNITY,
                    HEAT_EVIDENCE,
                    HEAT_MOOD,
                    HEAT_DURATION,
                    HEAT_WAITING -> heated(verb).ifPresent(editor::show);
            default -> {
                Optional<TextEditing> begun = Inserts.of(verb, focus);
                if (begun.isPresent()) {
                    typing.begin(begun.get());
                    return true;
                }
                return Deeds.of(verb, focus)
                        .filter(deed -> editor.apply(deed.edit(), deed.mergeKey(), deed.aim()))
                        .isPresent();
            }
        }
        return true;
    }

    /// Escape, from the inside out: the text, the gesture, the link, the range, the selection. The place stays focused,
    /// so that the arrows go on from there.
    private boolean escape() {
        EditorState state = editor.state();
        if (state.text().isPresent()) {
            typing.drop();
        } else if (editor.cancelGesture()) {
            return true;
        } else if (linking.isOn()) {
            linking.drop();
        } else if (state.selection().anchor().isPresent()) {
            editor.select(state.selection()
                    .spot()
                    .flatMap(spot -> editor.walk().enter(spot, true))
                    .orElse(Selection.NONE));
        } else {
            editor.select(state.selection().spot().map(Selection::place).orElse(Selection.NONE));
        }
        return true;
    }

    boolean isPossible(Verb verb) {
        return verb == Verb.SELECT_NONE || Walking.isWalk(verb) || isOwn(verb);
    }

    /// Whether it would do something, walking left aside.
    private boolean isOwn(Verb verb) {
        EditorState state = editor.state();
        Focus focus = Focus.of(editor);
        return switch (verb) {
            case UNDO -> state.history().undoable().isPresent();
            case REDO -> state.history().redoable().isPresent();
            case LINK -> linking.isPossible() || linking.taken().isPresent();
            case NEXT_ATTACHED, PREVIOUS_ATTACHED -> Attached.next(focus, true).isPresent();
            case NEXT_STEP, PREVIOUS_STEP -> state.selection().spot().isPresent();
            case EDIT_TEXT -> linking.isOn() || typing.focused().isPresent();
            case QUOTE -> focus.curve().isPresent();
            case RENAME_CURVE -> CurveText.name(focus).isPresent();
            case SHOW_ALL, HIDE_LANES, SHOW_LANES ->
                Hiding.of(verb, editor.state().filtering().showing(), focus).isPresent();
            case HEAT_OFF,
                    HEAT_SEVERITY,
                    HEAT_FREQUENCY,
                    HEAT_OPPORTUNITY,
                    HEAT_EVIDENCE,
                    HEAT_MOOD,
                    HEAT_DURATION,
                    HEAT_WAITING -> heated(verb).isPresent();
            default ->
                Inserts.of(verb, focus).isPresent() || Deeds.of(verb, focus).isPresent();
        };
    }

    private Optional<Showing> heated(Verb verb) {
        EditorState state = editor.state();
        return Heats.of(verb, state.filtering().showing(), state.view());
    }

    /// Takes a key, first as the text being written would.
    boolean key(Key key) {
        Optional<Verb> verb = Verb.of(key);
        Optional<TextEditing> text = editor.state().text();
        if (text.isEmpty()) {
            return verb.filter(this::perform).isPresent();
        }
        Optional<After> after = After.of(key);
        if (after.isPresent()) {
            typing.commit(after.get());
            return true;
        }
        return verb.filter(one -> one == Verb.SELECT_NONE
                        || key.alt() && (one.menu() == Verb.Menu.MARK || one.menu() == Verb.Menu.INSERT)
                        || text.get().isLeftByArrows() && one.isArrow())
                .filter(this::perform)
                .isPresent();
    }
}

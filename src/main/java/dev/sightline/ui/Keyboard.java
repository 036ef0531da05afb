package dev.sightline.ui;

import dev.sightline.editor.Verb;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What is pressed and typed in the window: for the editor when the sheet has the keyboard, for a verb when it has such
/// a key, and else for whatever control it is.
final class Keyboard {
    private final Workbench workbench;
    private final Node sheet;
    private final BooleanSupplier awake;
    /// Whether the key that is down was meant for a verb, so that the letter that it types is not.
    private boolean taken;

    /// @param awake whether keys are meant for the window and not for a dialog over it
    Keyboard(Workbench workbench, Node sheet, BooleanSupplier awake) {
        this.workbench = workbench;
        this.sheet = sheet;
        this.awake = awake;
        workbench.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        sheet.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        taken = false;
        if (!awake.getAsBoolean()) {
            return;
        }
        VerbKeys.Focus focus = focus();
        Optional<Verb> verb = VerbKeys.verb(event);
        if (focus == VerbKeys.Focus.SHEET && isForEditor(event, verb) && tellEditor(event)) {
            taken = true;
        } else if (verb.isPresent() && event.getCode() != KeyCode.TAB) {
            // Tab with nothing to walk from goes on to the next control
            // also when it is not heard here, so that no menu hears it behind our back
            taken = true;
            if (VerbKeys.isHeard(event, verb.get(), focus)) {
                workbench.perform(verb.get());
            }
        }
        if (taken) {
            event.consume();
        }
    }

    /// While a map is presented, keys may walk over it but not change it.
    private boolean isForEditor(KeyEvent event, Optional<Verb> verb) {
        return !workbench.isPresenting()
                || event.getCode() != KeyCode.ESCAPE
                        && verb.filter(wanted -> !VerbKeys.changes(wanted)).isPresent();
    }

    private boolean tellEditor(KeyEvent event) {
        return workbench.session().filter(open -> open.key(VerbKeys.key(event))).isPresent();
    }

    private VerbKeys.Focus focus() {
        Node owner = workbench.getScene() == null ? null : workbench.getScene().getFocusOwner();
        return sheet.equals(owner)
                ? VerbKeys.Focus.SHEET
                : owner instanceof TextInputControl ? VerbKeys.Focus.TEXT : VerbKeys.Focus.ELSEWHERE;
    }

    /// Letters typed on the sheet begin a card, or take the place of what is selected.
    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        // Ctrl with Alt is how some keyboards write a third letter on a key
        boolean shortcut = event.isMetaDown() || event.isControlDown() != event.isAltDown();
        boolean letter = !typed.isBlank() && typed.codePoints().noneMatch(Character::isISOControl);
        if (letter && !shortcut && !taken && !workbench.isPresenting() && awake.getAsBoolean()) {
            workbench.session().ifPresent(open -> open.type(typed));
            event.consume();
        }
    }
}

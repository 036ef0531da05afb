package dev.sightline.ui;

import dev.sightline.editor.Key;
import dev.sightline.editor.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Verbs by the keys that a person presses.
final class VerbKeys {
    private VerbKeys() {}

    /// A key as JavaFX tells it.
    static KeyCombination combination(Key key) {
        List<KeyCombination.Modifier> held = new ArrayList<>();
        if (key.shortcut()) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (key.shift()) {
            held.add(KeyCombination.SHIFT_DOWN);
        }
        if (key.alt()) {
            held.add(KeyCombination.ALT_DOWN);
        }
        return new KeyCodeCombination(KeyCode.valueOf(key.code()), held.toArray(KeyCombination.Modifier[]::new));
    }

    /// Whether a verb's keys work wherever the keyboard is, and not only on the sheet.
    static boolean anywhere(Verb verb) {
        return switch (verb) {
            case NEXT_MAP, PREVIOUS_MAP, NEXT_PANEL -> true;
            default -> verb.menu() != Verb.Menu.GO && verb.menu() != Verb.Menu.EDIT;
        };
    }

    /// Whether a key is safe to take from a list or a text field.
    static boolean neverTyped(Key key) {
        return key.shortcut() || key.code().startsWith("F") && key.code().length() > 1;
    }

    /// The verb that a pressed key asks for.
    ///
    /// @param onSheet whether the sheet has the keyboard
    static Optional<Verb> verb(KeyEvent event, boolean onSheet) {
        for (Verb verb : Verb.values()) {
            for (Key key : verb.keys()) {
                boolean heard = onSheet || anywhere(verb) && neverTyped(key);
                if (heard && combination(key).match(event)) {
                    return Optional.of(verb);
                }
            }
        }
        return Optional.empty();
    }

    /// A key in words for people, such as `Ctrl+0`.
    static String words(Key key) {
        String words = combination(key).getDisplayText();
        return words.isBlank() ? key.code() : words;
    }
}

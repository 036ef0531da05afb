package dev.sightline.ui;

import dev.sightline.editor.Key;
import dev.sightline.editor.Verb;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /// A pressed key as the editor knows it.
    static Key key(KeyEvent event) {
        return new Key(event.getCode().name(), event.isShortcutDown(), event.isShiftDown(), event.isAltDown());
    }

    /// Whether a verb's keys work wherever the keyboard is, and not only on the sheet.
    static boolean anywhere(Verb verb) {
        return switch (verb) {
            case NEXT_MAP, PREVIOUS_MAP, NEXT_NOTE, PREVIOUS_NOTE, NEXT_PANEL, PREVIOUS_PANEL, FIELDS, FIND -> true;
            default ->
                switch (verb.menu()) {
                    case FILE, VIEW, HELP -> true;
                    default -> false;
                };
        };
    }

    /// Whether a key is safe to take from a list or a text field.
    static boolean neverTyped(Key key) {
        return key.shortcut() || key.code().startsWith("F") && key.code().length() > 1;
    }

    /// Where the keyboard is.
    enum Focus {
        SHEET,
        /// Where letters and Ctrl with letters have a meaning of their own.
        TEXT,
        ELSEWHERE
    }

    /// The verb that has a pressed key.
    static Optional<Verb> verb(KeyEvent event) {
        for (Verb verb : Verb.values()) {
            for (Key key : verb.keys()) {
                if (combination(key).match(event)) {
                    return Optional.of(verb);
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a verb changes what stands on the map, or what is selected there.
    static boolean changes(Verb verb) {
        return switch (verb.menu()) {
            case FILE, VIEW, GO, HELP -> false;
            default -> true;
        };
    }

    /// Whether a pressed key is meant for a verb and not for what has the keyboard.
    static boolean isHeard(KeyEvent event, Verb verb, Focus focus) {
        if (focus == Focus.SHEET) {
            return true;
        }
        boolean safe = verb.keys().stream()
                .anyMatch(key -> neverTyped(key) && combination(key).match(event));
        boolean walks = verb.menu() == Verb.Menu.GO && !anywhere(verb);
        return safe && (anywhere(verb) || focus == Focus.ELSEWHERE && !walks);
    }

    /// What to select first for a verb that can do nothing where one stands; empty for one whose key says so by doing
    /// nothing, as an undo with nothing to undo does.
    static Optional<String> wanting(Verb verb) {
        if (verb == Verb.LINK) {
            return Optional.of(Words.of("notice.wanting.link"));
        }
        return verb.menu() == Verb.Menu.MARK && verb != Verb.QUOTE
                ? Optional.of(Words.of("notice.wanting.mark", Words.of("verb." + verb)))
                : Optional.empty();
    }

    /// A key in words for people, such as `Ctrl+0`, with the names that stand on keyboards of their language.
    static String words(Key key) {
        String words = combination(key).getDisplayText();
        return words.isBlank() ? key.code() : named(words);
    }

    /// What a button says that is pointed at: its verb and the key that does the same.
    static String tip(Verb verb) {
        String words = Words.of("verb." + verb);
        return verb.keys().isEmpty() ? words : words + "   " + words(verb.keys().getFirst());
    }

    /// A key for a menu, which shows it with the same names.
    static KeyCombination shown(Key key) {
        return new Shown(combination(key));
    }

    private static String named(String words) {
        return Arrays.stream(words.split("(?<=[^+])\\+"))
                .map(part -> Words.orElse("key." + part.replace(" ", ""), part))
                .collect(Collectors.joining("+"));
    }

    /// A key with names of its own.
    private static final class Shown extends KeyCombination {
        private final KeyCombination key;

        Shown(KeyCombination key) {
            super(key.getShift(), key.getControl(), key.getAlt(), key.getMeta(), key.getShortcut());
            this.key = key;
        }

        @Override
        public boolean match(KeyEvent event) {
            return key.match(event);
        }

        @Override
        public String getName() {
            return key.getName();
        }

        @Override
        public String getDisplayText() {
            return named(key.getDisplayText());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shown shown && key.equals(shown.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }
}

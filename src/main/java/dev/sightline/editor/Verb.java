package dev.sightline.editor;

import static dev.sightline.editor.Key.plain;
import static dev.sightline.editor.Key.shift;
import static dev.sightline.editor.Key.shiftShortcut;
import static dev.sightline.editor.Key.shortcut;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everything that a menu, a button or a key may ask for, with the keys it has when nobody has chosen others. The first
/// key is the one that menus show; the others work while the sheet has the focus.
public enum Verb {
    NEW_MAP(Menu.FILE, shortcut("N")),
    NEW_WINDOW(Menu.FILE, shiftShortcut("N")),
    OPEN(Menu.FILE, shortcut("O")),
    OPEN_IN_WINDOW(Menu.FILE, shiftShortcut("O")),
    SAVE(Menu.FILE, shortcut("S")),
    SAVE_AS(Menu.FILE, shiftShortcut("S")),
    SAVE_AS_TEMPLATE(Menu.FILE),
    EARLIER_VERSIONS(Menu.FILE),
    EXPORT(Menu.FILE, shortcut("E")),
    CLOSE(Menu.FILE, shortcut("W")),
    CLOSE_WINDOW(Menu.FILE, shiftShortcut("W")),
    QUIT(Menu.FILE, shortcut("Q")),

    UNDO(Menu.EDIT, shortcut("Z")),
    REDO(Menu.EDIT, shortcut("Y"), shiftShortcut("Z")),
    EDIT_TEXT(Menu.EDIT, plain("F2"), plain("ENTER")),
    REMOVE(Menu.EDIT, plain("DELETE"), plain("BACK_SPACE")),
    SELECT_NONE(Menu.EDIT, plain("ESCAPE")),
    COPY_TEXT(Menu.EDIT, shortcut("C")),
    FIND(Menu.EDIT, shortcut("F")),

    ZOOM_IN(Menu.VIEW, shortcut("PLUS"), shortcut("EQUALS"), shortcut("ADD"), shiftShortcut("EQUALS")),
    ZOOM_OUT(Menu.VIEW, shortcut("MINUS"), shortcut("SUBTRACT")),
    ZOOM_ACTUAL(Menu.VIEW, shortcut("DIGIT0"), shortcut("NUMPAD0")),
    FIT_MAP(Menu.VIEW, shortcut("DIGIT1")),
    FIT_WIDTH(Menu.VIEW, shortcut("DIGIT2")),
    ZOOM_TO_SELECTION(Menu.VIEW, shortcut("DIGIT3")),
    SHOW_OUTLINE(Menu.VIEW, shortcut("L")),
    SHOW_INSPECTOR(Menu.VIEW, shortcut("I")),
    SHOW_NAVIGATOR(Menu.VIEW, shiftShortcut("M")),
    DARK_LOOK(Menu.VIEW, shiftShortcut("D")),
    PRESENT(Menu.VIEW, plain("F11")),
    SHOW_HISTORY(Menu.VIEW, shiftShortcut("H")),

    GO_LEFT(Menu.GO, plain("LEFT")),
    GO_RIGHT(Menu.GO, plain("RIGHT")),
    GO_UP(Menu.GO, plain("UP")),
    GO_DOWN(Menu.GO, plain("DOWN")),
    GO_FAR_LEFT(Menu.GO, shortcut("LEFT")),
    GO_FAR_RIGHT(Menu.GO, shortcut("RIGHT")),
    GO_TOP(Menu.GO, shortcut("UP")),
    GO_BOTTOM(Menu.GO, shortcut("DOWN")),
    GO_START(Menu.GO, plain("HOME")),
    GO_END(Menu.GO, plain("END")),
    SCROLL_UP(Menu.GO, plain("PAGE_UP")),
    SCROLL_DOWN(Menu.GO, plain("PAGE_DOWN")),
    SCROLL_LEFT(Menu.GO, shift("PAGE_UP")),
    SCROLL_RIGHT(Menu.GO, shift("PAGE_DOWN")),
    NEXT_MAP(Menu.GO, shortcut("PAGE_DOWN")),
    PREVIOUS_MAP(Menu.GO, shortcut("PAGE_UP")),
    NEXT_PANEL(Menu.GO, plain("F6")),

    SHORTCUTS(Menu.HELP, plain("F1"), shortcut("SLASH")),
    PALETTE(Menu.HELP, shortcut("K")),
    ABOUT(Menu.HELP);

    private static final Map<Key, Verb> BY_KEY = Arrays.stream(values())
            .flatMap(verb -> verb.keys().stream().map(key -> Map.entry(key, verb)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Menu menu;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
    private final List<Key> keys;

    Verb(Menu menu, Key... keys) {
        this.menu = menu;
        this.keys = List.of(keys);
    }

    /// The menus of the window, from left to right.
    public enum Menu {
        FILE,
        EDIT,
        VIEW,
        GO,
        HELP
    }

    /// The verb that has a key.
    public static Optional<Verb> of(Key key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /// The menu it stands in.
    public Menu menu() {
        return menu;
    }

    /// Its keys, the one for menus first; some verbs have none.
    public List<Key> keys() {
        return keys;
    }
}

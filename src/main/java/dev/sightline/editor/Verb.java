package dev.sightline.editor;

import static dev.sightline.editor.Key.alt;
import static dev.sightline.editor.Key.plain;
import static dev.sightline.editor.Key.shift;
import static dev.sightline.editor.Key.shiftAlt;
import static dev.sightline.editor.Key.shiftShortcut;
import static dev.sightline.editor.Key.shortcut;
import static dev.sightline.editor.Key.shortcutAlt;

import dev.sightline.model.Heat;
import dev.sightline.model.MarkerKind;
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
    PRINT(Menu.FILE, shortcut("P")),
    IMPORT_REVIEW(Menu.FILE),
    PREFERENCES(Menu.FILE, shortcut("COMMA")),
    CLOSE(Menu.FILE, shortcut("W")),
    CLOSE_WINDOW(Menu.FILE, shiftShortcut("W")),
    QUIT(Menu.FILE, shortcut("Q")),

    UNDO(Menu.EDIT, shortcut("Z")),
    REDO(Menu.EDIT, shortcut("Y"), shiftShortcut("Z")),
    CUT(Menu.EDIT, shortcut("X")),
    COPY(Menu.EDIT, shortcut("C")),
    PASTE(Menu.EDIT, shortcut("V")),
    PASTE_SPECIAL(Menu.EDIT, shiftShortcut("V")),
    COPY_AS_PICTURE(Menu.EDIT, shiftShortcut("C")),
    FIND(Menu.EDIT, shortcut("F")),
    EDIT_TEXT(Menu.EDIT, plain("F2"), plain("ENTER")),
    DUPLICATE(Menu.EDIT, shortcut("D")),
    REMOVE(Menu.EDIT, plain("DELETE"), plain("BACK_SPACE")),
    SELECT_MORE(Menu.EDIT, shortcut("A")),
    SELECT_NONE(Menu.EDIT, plain("ESCAPE")),
    MOVE_LEFT(Menu.EDIT, alt("LEFT")),
    MOVE_RIGHT(Menu.EDIT, alt("RIGHT")),
    MOVE_UP(Menu.EDIT, alt("UP")),
    MOVE_DOWN(Menu.EDIT, alt("DOWN")),
    STRETCH(Menu.EDIT, shiftAlt("RIGHT")),
    SHRINK(Menu.EDIT, shiftAlt("LEFT")),
    GROUP(Menu.EDIT, shortcut("G")),
    UNGROUP(Menu.EDIT, shiftShortcut("G")),
    PROMOTE(Menu.EDIT, shiftAlt("UP")),
    DEMOTE(Menu.EDIT, shiftAlt("DOWN")),
    SET_KIND(Menu.EDIT, alt("K")),
    SET_DIRECTION(Menu.EDIT, alt("I")),
    CURVE_SCALE(Menu.EDIT, alt("V")),
    CURVE_PERSONA(Menu.EDIT, alt("B")),
    RENAME_CURVE(Menu.EDIT, shortcut("F2")),
    REMOVE_CURVE(Menu.EDIT, shortcut("DELETE")),

    INSERT_ANOTHER(Menu.INSERT, shortcut("ENTER")),
    INSERT_BEFORE(Menu.INSERT, shiftShortcut("ENTER")),
    INSERT_STAGE_AFTER(Menu.INSERT, alt("G")),
    INSERT_STAGE_BEFORE(Menu.INSERT, shiftAlt("G")),
    INSERT_STEP_AFTER(Menu.INSERT, alt("S")),
    INSERT_STEP_BEFORE(Menu.INSERT, shiftAlt("S")),
    INSERT_LANE_BELOW(Menu.INSERT, alt("L")),
    INSERT_LANE_ABOVE(Menu.INSERT, shiftAlt("L")),
    INSERT_LANE_OF_KIND(Menu.INSERT, shiftAlt("K")),
    INSERT_LINE(Menu.INSERT, alt("MINUS")),
    INSERT_CURVE(Menu.INSERT, alt("C")),
    LINK(Menu.INSERT, shortcut("L")),
    REVERSE_LINK(Menu.INSERT),
    ROUTE_LINK(Menu.INSERT),
    INSERT_PICTURE(Menu.INSERT, shortcutAlt("P")),
    INSERT_NOTE(Menu.INSERT, shift("F2"), shortcutAlt("M")),
    ANSWER_NOTE(Menu.INSERT, alt("A")),
    RESOLVE_NOTE(Menu.INSERT, alt("E")),

    MARK_MOMENT_OF_TRUTH(MarkerKind.MOMENT_OF_TRUTH, "T"),
    MARK_MAKE_OR_BREAK(MarkerKind.MAKE_OR_BREAK, "M"),
    MARK_FAIL_POINT(MarkerKind.FAIL_POINT, "F"),
    MARK_WAIT_POINT(MarkerKind.WAIT_POINT, "W"),
    MARK_DECISION(MarkerKind.DECISION, "D"),
    MARK_PAIN(MarkerKind.PAIN, "P"),
    MARK_DELIGHT(MarkerKind.DELIGHT, "J"),
    MARK_OPPORTUNITY(MarkerKind.OPPORTUNITY, "O"),
    MARK_HAND_OVER(MarkerKind.HAND_OVER, "H"),
    MARK_DATA_NEEDED(MarkerKind.DATA_NEEDED, "N"),
    MARK_THREAT(MarkerKind.THREAT, "R"),
    MARK_PRIVACY(MarkerKind.PRIVACY, "Y"),
    MARK_OTHER(Menu.MARK, alt("X")),
    SEVERITY_1(Menu.MARK, alt("DIGIT1")),
    SEVERITY_2(Menu.MARK, alt("DIGIT2")),
    SEVERITY_3(Menu.MARK, alt("DIGIT3")),
    SEVERITY_4(Menu.MARK, alt("DIGIT4")),
    SEVERITY_5(Menu.MARK, alt("DIGIT5")),
    SEVERITY_NONE(Menu.MARK, alt("DIGIT0")),
    QUOTE(Menu.MARK, alt("Q")),

    ZOOM_IN(Menu.VIEW, shortcut("PLUS"), shortcut("EQUALS"), shortcut("ADD"), shiftShortcut("EQUALS")),
    ZOOM_OUT(Menu.VIEW, shortcut("MINUS"), shortcut("SUBTRACT")),
    ZOOM_ACTUAL(Menu.VIEW, shortcut("DIGIT0"), shortcut("NUMPAD0")),
    FIT_MAP(Menu.VIEW, shortcut("DIGIT1")),
    FIT_WIDTH(Menu.VIEW, shortcut("DIGIT2")),
    ZOOM_TO_SELECTION(Menu.VIEW, shortcut("DIGIT3")),
    SHOW_OUTLINE(Menu.VIEW, shiftShortcut("L")),
    SHOW_INSPECTOR(Menu.VIEW, shortcut("I")),
    SHOW_NAVIGATOR(Menu.VIEW, shiftShortcut("M")),
    DARK_LOOK(Menu.VIEW, shiftShortcut("D")),
    PRESENT(Menu.VIEW, plain("F11")),
    SHOW_HISTORY(Menu.VIEW, shiftShortcut("H")),
    SHOW_NOTES(Menu.VIEW, shortcut("F8")),
    SHOW_LIBRARIES(Menu.VIEW, shiftShortcut("B")),
    SHOW_VIEWS(Menu.VIEW, shiftShortcut("F")),
    CHOOSE_VIEW(Menu.VIEW, shortcutAlt("V")),
    SAVE_VIEW(Menu.VIEW),
    SHOW_ALL(Menu.VIEW, shiftShortcut("A")),
    HIDE_LANES(Menu.VIEW, shortcut("DIGIT9")),
    SHOW_LANES(Menu.VIEW, shiftShortcut("DIGIT9")),
    HEAT_OFF(Menu.VIEW),
    HEAT_SEVERITY(Menu.VIEW),
    HEAT_FREQUENCY(Menu.VIEW),
    HEAT_OPPORTUNITY(Menu.VIEW),
    HEAT_EVIDENCE(Menu.VIEW),
    HEAT_MOOD(Menu.VIEW),
    HEAT_DURATION(Menu.VIEW),
    HEAT_WAITING(Menu.VIEW),

    GO_LEFT(Menu.GO, plain("LEFT")),
    GO_RIGHT(Menu.GO, plain("RIGHT")),
    GO_UP(Menu.GO, plain("UP")),
    GO_DOWN(Menu.GO, plain("DOWN")),
    GO_FAR_LEFT(Menu.GO, shortcut("LEFT")),
    GO_FAR_RIGHT(Menu.GO, shortcut("RIGHT")),
    GO_TOP(Menu.GO, shortcut("UP")),
    GO_BOTTOM(Menu.GO, shortcut("DOWN")),
    NEXT_STEP(Menu.GO, plain("TAB")),
    PREVIOUS_STEP(Menu.GO, shift("TAB")),
    GO_ROW_START(Menu.GO, plain("HOME")),
    GO_ROW_END(Menu.GO, plain("END")),
    GO_START(Menu.GO, shortcut("HOME")),
    GO_END(Menu.GO, shortcut("END")),
    EXTEND_LEFT(Menu.GO, shift("LEFT")),
    EXTEND_RIGHT(Menu.GO, shift("RIGHT")),
    EXTEND_UP(Menu.GO, shift("UP")),
    EXTEND_DOWN(Menu.GO, shift("DOWN")),
    EXTEND_FAR_LEFT(Menu.GO, shiftShortcut("LEFT")),
    EXTEND_FAR_RIGHT(Menu.GO, shiftShortcut("RIGHT")),
    EXTEND_TOP(Menu.GO, shiftShortcut("UP")),
    EXTEND_BOTTOM(Menu.GO, shiftShortcut("DOWN")),
    SCROLL_UP(Menu.GO, plain("PAGE_UP")),
    SCROLL_DOWN(Menu.GO, plain("PAGE_DOWN")),
    SCROLL_LEFT(Menu.GO, shift("PAGE_UP")),
    SCROLL_RIGHT(Menu.GO, shift("PAGE_DOWN")),
    NEXT_MAP(Menu.GO, shortcut("PAGE_DOWN")),
    PREVIOUS_MAP(Menu.GO, shortcut("PAGE_UP")),
    NEXT_ATTACHED(Menu.GO, plain("F7")),
    PREVIOUS_ATTACHED(Menu.GO, shift("F7")),
    NEXT_NOTE(Menu.GO, plain("F8")),
    PREVIOUS_NOTE(Menu.GO, shift("F8")),
    NEXT_PANEL(Menu.GO, plain("F6")),
    PREVIOUS_PANEL(Menu.GO, shift("F6")),
    FIELDS(Menu.GO, plain("F4"), alt("ENTER")),

    SHORTCUTS(Menu.HELP, plain("F1"), shortcut("SLASH")),
    PALETTE(Menu.HELP, shortcut("K")),
    TOUR(Menu.HELP),
    ABOUT(Menu.HELP);

    private static final Map<Key, Verb> BY_KEY = Arrays.stream(values())
            .flatMap(verb -> verb.keys().stream().map(key -> Map.entry(key, verb)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Menu menu;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which nobody can change
    private final List<Key> keys;

    @SuppressWarnings("ImmutableEnumChecker") // an Optional of a constant never changes
    private final Optional<MarkerKind> marker;

    Verb(Menu menu, Key... keys) {
        this.menu = menu;
        this.keys = List.of(keys);
        this.marker = Optional.empty();
    }

    Verb(MarkerKind marker, String letter) {
        this.menu = Menu.MARK;
        this.keys = List.of(alt(letter));
        this.marker = Optional.of(marker);
    }

    /// The menus of the window, from left to right.
    public enum Menu {
        FILE,
        EDIT,
        INSERT,
        MARK,
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

    /// The marker that it sets.
    Optional<MarkerKind> marker() {
        return marker;
    }

    /// The figure that it colours the map by.
    public Optional<Heat> heat() {
        return switch (this) {
            case HEAT_SEVERITY -> Optional.of(Heat.SEVERITY);
            case HEAT_FREQUENCY -> Optional.of(Heat.FREQUENCY);
            case HEAT_OPPORTUNITY -> Optional.of(Heat.OPPORTUNITY);
            case HEAT_EVIDENCE -> Optional.of(Heat.EVIDENCE);
            case HEAT_MOOD -> Optional.of(Heat.MOOD);
            case HEAT_DURATION -> Optional.of(Heat.DURATION);
            case HEAT_WAITING -> Optional.of(Heat.WAITING);
            default -> Optional.empty();
        };
    }

    /// Whether it walks one place on.
    boolean isArrow() {
        return this == GO_LEFT || this == GO_RIGHT || this == GO_UP || this == GO_DOWN;
    }

    /// Its keys, the one for menus first; some verbs have none.
    public List<Key> keys() {
        return keys;
    }
}

package dev.sightline.ui;

import dev.sightline.editor.Verb;

/// What must be there before a verb would do something.
enum Need {
    NOTHING,
    DOCUMENT,
    /// A document that has been saved in a file.
    FILE,
    /// More than one map to go to.
    MAPS,
    SELECTION,
    /// Answers to choose from.
    CHOICE,
    /// A note that is selected, or that what is selected has.
    NOTE,
    /// What only the editor of the document knows.
    EDITOR;

    static Need of(Verb verb) {
        return switch (verb) {
            case NEW_MAP,
                    NEW_WINDOW,
                    OPEN,
                    OPEN_IN_WINDOW,
                    CLOSE_WINDOW,
                    QUIT,
                    PREFERENCES,
                    DARK_LOOK,
                    PRESENT,
                    SHORTCUTS,
                    PALETTE,
                    TOUR,
                    ABOUT,
                    SELECT_NONE,
                    NEXT_PANEL,
                    PREVIOUS_PANEL -> NOTHING;
            case EARLIER_VERSIONS -> FILE;
            case NEXT_MAP, PREVIOUS_MAP -> MAPS;
            case ZOOM_TO_SELECTION, CUT, COPY -> SELECTION;
            case ANSWER_NOTE -> NOTE;
            case SET_KIND, SET_DIRECTION, MARK_OTHER, INSERT_LANE_OF_KIND, INSERT_CURVE, CURVE_SCALE, CURVE_PERSONA ->
                CHOICE;
            case PASTE,
                    PASTE_SPECIAL,
                    COPY_AS_PICTURE,
                    INSERT_PICTURE,
                    SAVE,
                    SAVE_AS,
                    SAVE_AS_TEMPLATE,
                    EXPORT,
                    PRINT,
                    IMPORT_REVIEW,
                    CLOSE,
                    FIND,
                    FIELDS,
                    ZOOM_IN,
                    ZOOM_OUT,
                    ZOOM_ACTUAL,
                    FIT_MAP,
                    FIT_WIDTH,
                    SHOW_OUTLINE,
                    SHOW_INSPECTOR,
                    SHOW_HISTORY,
                    SHOW_NOTES,
                    SHOW_LIBRARIES,
                    SHOW_VIEWS,
                    CHOOSE_VIEW,
                    SAVE_VIEW,
                    NEXT_NOTE,
                    PREVIOUS_NOTE,
                    SHOW_NAVIGATOR,
                    SCROLL_UP,
                    SCROLL_DOWN,
                    SCROLL_LEFT,
                    SCROLL_RIGHT,
                    GO_START,
                    GO_END -> DOCUMENT;
            default -> EDITOR;
        };
    }
}

package dev.sightline.ui;

import dev.sightline.edit.History;
import dev.sightline.ui.words.Words;
import java.util.Locale;

/// What undo and redo are called, with the step that they are about: "Undo move 3 cards".
final class StepWords {
    private StepWords() {}

    /// What undo would take back.
    static String undo(History<?> history) {
        return history.undoable()
                .map(step -> Words.of("verb.UNDO.step", inside(Words.said(step.label()))))
                .orElse(Words.of("verb.UNDO"));
    }

    /// What redo would do again.
    static String redo(History<?> history) {
        return history.redoable()
                .map(step -> Words.of("verb.REDO.step", inside(Words.said(step.label()))))
                .orElse(Words.of("verb.REDO"));
    }

    /// Within an English sentence a label begins small, unless it begins with a name in capitals.
    private static String inside(String label) {
        boolean small = Words.isEnglish() && label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return small ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1) : label;
    }
}

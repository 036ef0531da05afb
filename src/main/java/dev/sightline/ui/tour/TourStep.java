package dev.sightline.ui.tour;

import dev.sightline.editor.EditorState;
import java.util.List;
import java.util.Optional;

/// What the tour points at, one after the other.
public enum TourStep {
    /// What a map is.
    SHEET,
    /// Typing begins a card.
    TYPE,
    /// Enter ends it and goes on.
    ENTER,
    /// Everything can be taken back.
    UNDO,
    /// All commands by a few letters.
    PALETTE,
    /// All about what is selected.
    INSPECTOR,
    /// Handing a map out.
    EXPORT;

    private static final List<TourStep> ALL = List.of(values());

    /// Its number, from 1.
    int number() {
        return ALL.indexOf(this) + 1;
    }

    /// How many there are.
    static int count() {
        return ALL.size();
    }

    /// The one after it; empty for the last.
    Optional<TourStep> next() {
        return ALL.stream().skip(number()).findFirst();
    }

    /// Whether a person has done what the step asks for.
    ///
    /// @param begun how it was when the step began
    boolean isDone(EditorState begun, EditorState now) {
        return switch (this) {
            case TYPE -> now.text().filter(text -> !text.text().isBlank()).isPresent();
            case ENTER -> begun.text().isPresent() && now.text().isEmpty();
            case UNDO -> now.history().position() < begun.history().position();
            case SHEET, PALETTE, INSPECTOR, EXPORT -> false;
        };
    }

    /// Whether the keyboard belongs on the sheet meanwhile, since that is where the step is done.
    boolean isOnSheet() {
        return this == TYPE || this == ENTER || this == UNDO || this == PALETTE;
    }
}

package dev.sightline.ui.notes;

import dev.sightline.model.Comment;
import dev.sightline.model.CommentState;
import dev.sightline.ui.words.Moments;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/// What came of a note, and the menu that gives it another state.
final class StateChoice extends MenuButton {
    private final List<Optional<CommentState>> states = new ArrayList<>();

    /// @param choose is told the state that was chosen; empty for open
    StateChoice(Consumer<Optional<CommentState>> choose) {
        getStyleClass().add("thread-state");
        setMinWidth(USE_PREF_SIZE);
        states.add(Optional.empty());
        for (CommentState state : CommentState.values()) {
            states.add(Optional.of(state));
        }
        ToggleGroup one = new ToggleGroup();
        for (Optional<CommentState> state : states) {
            RadioMenuItem item = new RadioMenuItem(name(state));
            item.setToggleGroup(one);
            item.setOnAction(chosen -> choose.accept(state));
            getItems().add(item);
        }
    }

    /// Shows the state of a note, and who gave it when.
    void show(Comment note) {
        setText(name(note.state()));
        ((RadioMenuItem) getItems().get(states.indexOf(note.state()))).setSelected(true);
        getStyleClass().removeAll("resolved");
        if (note.resolved()) {
            getStyleClass().add("resolved");
        }
        String by = by(note);
        setTooltip(by.isEmpty() ? null : new Tooltip(by));
        setAccessibleText(Words.of("notes.state.accessible", by.isEmpty() ? getText() : getText() + ", " + by));
    }

    private static String by(Comment note) {
        List<String> facts = new ArrayList<>();
        if (!note.stateBy().isBlank()) {
            facts.add(note.stateBy());
        }
        note.stateDate().ifPresent(date -> facts.add(Moments.of(date)));
        return String.join("  ·  ", facts);
    }

    /// What a state is called.
    static String name(Optional<CommentState> state) {
        return state.map(given -> Words.of("CommentState." + given)).orElseGet(() -> Words.of("notes.isOpen"));
    }
}

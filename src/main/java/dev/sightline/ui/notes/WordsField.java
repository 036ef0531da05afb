package dev.sightline.ui.notes;

import dev.sightline.ui.words.Words;
import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/// Where words of a note are written. It grows with them. Enter finishes, with Shift it begins a new line; Escape
/// leaves.
final class WordsField extends TextArea {
    private static final double LINE = 19;
    private static final double AROUND = 16;
    private static final double SIDES = 28;
    private static final int MOST_LINES = 8;

    private final Text measure = new Text();

    /// @param key what it is for, in the words of the window
    /// @param done gets what was written, which is never blank
    WordsField(String key, Consumer<String> done, Runnable left) {
        getStyleClass().add("words-field");
        setPromptText(Words.of(key));
        setAccessibleText(Words.of(key));
        setWrapText(true);
        setPrefRowCount(1);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean enter = event.getCode() == KeyCode.ENTER;
            if (enter && event.isShiftDown()) {
                replaceSelection("\n");
            } else if (enter && !getText().isBlank()) {
                done.accept(getText().strip());
            } else if (event.getCode() == KeyCode.ESCAPE) {
                left.run();
            } else if (event.getCode() == KeyCode.TAB) {
                // a note has no use for tabs, and nobody must be caught in it
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            } else if (!enter) {
                return;
            }
            event.consume();
        });
        textProperty().addListener(seen -> grow());
        widthProperty().addListener(seen -> grow());
        grow();
    }

    private void grow() {
        measure.setFont(getFont());
        measure.setWrappingWidth(Math.max(40, getWidth() - SIDES));
        measure.setText(getText().isEmpty() ? "x" : getText());
        double lines = Math.ceil(measure.getLayoutBounds().getHeight() / LINE);
        double height = Math.min(MOST_LINES, Math.max(1, lines)) * LINE + AROUND;
        setMinHeight(height);
        setPrefHeight(height);
    }
}

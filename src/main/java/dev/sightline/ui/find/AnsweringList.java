package dev.sightline.ui.find;

import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A field and, below it, what fits the letters that are typed there, the best first. The arrow keys walk through it
/// without leaving the field; Enter or a click chooses.
final class AnsweringList<T> extends VBox {
    private final TextField typed = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Shape shape;
    private final Function<String, List<T>> fitting;
    private final Consumer<T> chosen;

    /// How large the list is.
    ///
    /// @param row how high a row is, in pixels
    /// @param rows how many are seen at the most
    /// @param width in pixels
    record Shape(double row, int rows, double width) {}

    /// @param words the beginning of the keys of its words: `.prompt` for the field, `.list` for the list
    /// @param fitting what fits some letters, in order; everything for none
    AnsweringList(String words, Shape shape, Function<String, List<T>> fitting, Consumer<T> chosen) {
        this.shape = shape;
        this.fitting = fitting;
        this.chosen = chosen;
        setSpacing(10);
        typed.setPromptText(Words.of(words + ".prompt"));
        typed.setAccessibleText(Words.of(words + ".prompt"));
        typed.getStyleClass().add("palette-field");
        list.setFixedCellSize(shape.row());
        list.setPrefWidth(shape.width());
        list.setAccessibleText(Words.of(words + ".list"));
        list.setOnMouseClicked(clicked -> choose());
        list.setPlaceholder(new Label(Words.of("palette.none")));
        getChildren().addAll(typed, list);
        typed.textProperty().addListener((seen, before, text) -> answer(text));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Shows everything, each in a cell of this kind.
    void begin(Function<ListView<T>, ListCell<T>> cells) {
        list.setCellFactory(cells::apply);
        answer("");
    }

    TextField field() {
        return typed;
    }

    /// What is shown now, the best first.
    List<T> shown() {
        return List.copyOf(list.getItems());
    }

    /// Goes to one of what is shown.
    void goTo(int index) {
        list.getSelectionModel().clearAndSelect(index);
        list.scrollTo(Math.max(0, index - shape.rows() / 2));
    }

    private void answer(String text) {
        list.getItems().setAll(fitting.apply(text));
        list.setPrefHeight(Math.clamp(list.getItems().size(), 1, shape.rows()) * shape.row() + 2);
        list.getSelectionModel().clearAndSelect(0);
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        int by = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> shape.rows();
            case PAGE_UP -> -shape.rows();
            default -> 0;
        };
        int size = list.getItems().size();
        if (by != 0 && size > 0) {
            int at = list.getSelectionModel().getSelectedIndex() + by;
            goTo(Math.abs(by) == 1 ? Math.floorMod(at, size) : Math.clamp(at, 0, size - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
        }
    }

    private void choose() {
        T one = list.getSelectionModel().getSelectedItem();
        if (one != null) {
            chosen.accept(one);
        }
    }
}

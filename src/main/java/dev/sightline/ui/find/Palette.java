package dev.sightline.ui.find;

import dev.sightline.editor.Key;
import dev.sightline.editor.Verb;
import dev.sightline.editor.find.Fuzzy;
import dev.sightline.ui.words.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every verb there is, to be found by a few letters of its name and done with Enter. Each shows its menu and its key,
/// so that the next time the key will do.
public final class Palette extends VBox {
    private static final double ROW = 38;
    private static final int ROWS = 10;

    private final TextField typed = new TextField();
    private final ListView<Verb> list = new ListView<>();
    private final Function<Key, String> keys;
    private final Predicate<Verb> possible;
    private final Consumer<Verb> perform;

    /// A palette of all verbs.
    ///
    /// @param keys a key as people read it
    /// @param possible whether a verb can be done now; the others are shown, but quiet
    /// @param perform does the chosen one, once the palette is closed
    public Palette(Function<Key, String> keys, Predicate<Verb> possible, Consumer<Verb> perform) {
        this.keys = keys;
        this.possible = possible;
        this.perform = perform;
        getStyleClass().add("palette");
        setSpacing(10);
        typed.setPromptText(Words.of("palette.prompt"));
        typed.setAccessibleText(Words.of("palette.prompt"));
        typed.getStyleClass().add("palette-field");
        list.setCellFactory(view -> new VerbCell());
        list.setFixedCellSize(ROW);
        list.setPrefWidth(560);
        list.setAccessibleText(Words.of("palette.list"));
        list.setOnMouseClicked(clicked -> chosen());
        list.setPlaceholder(new Label(Words.of("palette.none")));
        getChildren().addAll(typed, list);
        typed.textProperty().addListener((seen, before, text) -> rank(text));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        rank("");
    }

    /// The field that gets the keyboard.
    public TextField field() {
        return typed;
    }

    /// The verbs that are shown now, the best first.
    public List<Verb> shown() {
        return List.copyOf(list.getItems());
    }

    private void rank(String text) {
        list.getItems()
                .setAll(Arrays.stream(Verb.values())
                        .filter(verb -> fit(text, verb) > NONE)
                        .sorted(Comparator.comparingInt((Verb verb) -> possible.test(verb) ? 0 : 1)
                                .thenComparingInt(verb -> text.isBlank() ? 0 : -fit(text, verb)))
                        .toList());
        list.setPrefHeight(Math.clamp(list.getItems().size(), 1, ROWS) * ROW + 2);
        list.getSelectionModel().select(0);
        list.scrollTo(0);
    }

    private static final int NONE = Integer.MIN_VALUE;

    /// By the verb's own name, or, less well, by its menu and name.
    private static int fit(String text, Verb verb) {
        String name = Words.of("verb." + verb);
        return Fuzzy.fit(text, name)
                .orElseGet(() -> Fuzzy.fit(text, Words.of("menu." + verb.menu()) + " " + name)
                        .orElse(NONE));
    }

    private void key(KeyEvent event) {
        int by = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            case PAGE_DOWN -> ROWS;
            case PAGE_UP -> -ROWS;
            default -> 0;
        };
        int size = list.getItems().size();
        if (by != 0 && size > 0) {
            int at = list.getSelectionModel().getSelectedIndex() + by;
            int next = Math.abs(by) == 1 ? Math.floorMod(at, size) : Math.clamp(at, 0, size - 1);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - ROWS / 2));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            chosen();
            event.consume();
        }
    }

    private void chosen() {
        Verb verb = list.getSelectionModel().getSelectedItem();
        if (verb != null && possible.test(verb)) {
            perform.accept(verb);
        }
    }

    private final class VerbCell extends ListCell<Verb> {
        @Override
        protected void updateItem(Verb verb, boolean empty) {
            super.updateItem(verb, empty);
            if (empty || verb == null) {
                setGraphic(null);
                setAccessibleText("");
                setOpacity(1);
                return;
            }
            Label name = new Label(Words.of("verb." + verb));
            Label menu = new Label(Words.of("menu." + verb.menu()));
            menu.getStyleClass().add("quiet");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(10, name, menu, gap);
            line.setAlignment(Pos.CENTER_LEFT);
            verb.keys().stream().findFirst().map(keys).ifPresent(key -> {
                Label chip = new Label(key);
                chip.getStyleClass().add("key-chip");
                line.getChildren().add(chip);
            });
            setGraphic(line);
            setOpacity(possible.test(verb) ? 1 : QUIET);
            setAccessibleText(name.getText() + ", " + menu.getText());
        }
    }

    private static final double QUIET = 0.45;
}

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
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every verb there is, to be found by a few letters of its name and done with Enter. Each shows its menu and its key,
/// so that the next time the key will do.
public final class Palette extends VBox {
    private static final AnsweringList.Shape SHAPE = new AnsweringList.Shape(38, 10, 560);

    private final AnsweringList<Verb> list;
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
        list = new AnsweringList<>("palette", SHAPE, this::fitting, this::chosen);
        getStyleClass().add("palette");
        getChildren().add(list);
        list.begin(view -> new VerbCell());
    }

    /// The field that gets the keyboard.
    public TextField field() {
        return list.field();
    }

    /// The verbs that are shown now, the best first.
    public List<Verb> shown() {
        return list.shown();
    }

    private List<Verb> fitting(String text) {
        return Arrays.stream(Verb.values())
                .filter(verb -> fit(text, verb) > NONE)
                .sorted(Comparator.comparingInt((Verb verb) -> possible.test(verb) ? 0 : 1)
                        .thenComparingInt(verb -> text.isBlank() ? 0 : -fit(text, verb)))
                .toList();
    }

    private static final int NONE = Integer.MIN_VALUE;

    /// By the verb's own name, or, less well, by its menu and name.
    private static int fit(String text, Verb verb) {
        String name = Words.of("verb." + verb);
        return Fuzzy.fit(text, name)
                .orElseGet(() -> Fuzzy.fit(text, Words.of("menu." + verb.menu()) + " " + name)
                        .orElse(NONE));
    }

    private void chosen(Verb verb) {
        if (possible.test(verb)) {
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

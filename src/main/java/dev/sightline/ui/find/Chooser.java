package dev.sightline.ui.find;

import dev.sightline.editor.Choice;
import dev.sightline.editor.find.Fuzzy;
import dev.sightline.model.Persona;
import dev.sightline.model.SavedView;
import dev.sightline.model.Scale;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A few answers, to be found by letters of their names and chosen with Enter; what is so now is ticked.
public final class Chooser extends VBox {
    private static final double ROW = 34;
    private static final int ROWS = 11;

    private final TextField typed = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final List<Choice> choices;
    private final Function<String, Optional<Choice>> named;
    private final String none;
    private final Consumer<Choice> chosen;

    /// A chooser of some answers.
    ///
    /// @param none what the answer without a value is called
    /// @param named the answer that is in words of one's own, if there may be one
    public Chooser(
            List<Choice> choices, String none, Function<String, Optional<Choice>> named, Consumer<Choice> chosen) {
        this.choices = List.copyOf(choices);
        this.none = none;
        this.named = named;
        this.chosen = chosen;
        getStyleClass().add("palette");
        setSpacing(10);
        typed.setPromptText(Words.of("choice.prompt"));
        typed.setAccessibleText(Words.of("choice.prompt"));
        typed.getStyleClass().add("palette-field");
        list.setCellFactory(view -> new ChoiceCell());
        list.setFixedCellSize(ROW);
        list.setPrefWidth(380);
        list.setAccessibleText(Words.of("choice.list"));
        list.setOnMouseClicked(clicked -> choose());
        list.setPlaceholder(new Label(Words.of("palette.none")));
        getChildren().addAll(typed, list);
        typed.textProperty().addListener((seen, before, text) -> rank(text));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        rank("");
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).now()) {
                list.getSelectionModel().clearAndSelect(i);
                list.scrollTo(Math.max(0, i - ROWS / 2));
            }
        }
    }

    /// The field that gets the keyboard.
    public TextField field() {
        return typed;
    }

    private void rank(String text) {
        List<Choice> fitting = new ArrayList<>(choices.stream()
                .filter(choice -> Fuzzy.fit(text, name(choice)).isPresent())
                .toList());
        if (!text.isBlank()) {
            fitting.sort(Comparator.comparingInt(
                    choice -> -Fuzzy.fit(text, name(choice)).orElse(0)));
        }
        named.apply(text).ifPresent(fitting::add);
        list.getItems().setAll(fitting);
        list.setPrefHeight(Math.clamp(fitting.size(), 1, ROWS) * ROW + 2);
        list.getSelectionModel().clearAndSelect(0);
        list.scrollTo(0);
    }

    private String name(Choice choice) {
        return switch (choice.value().orElse(none)) {
            case Enum<?> kind -> Words.of(kind);
            case Persona persona -> persona.name();
            case SavedView view -> view.name();
            case Scale scale ->
                Words.of(
                        "choice.scale",
                        scale.min().toPlainString().replace('-', '−'),
                        scale.max().toPlainString());
            case Object words -> words.toString();
        };
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
            choose();
            event.consume();
        }
    }

    private void choose() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            chosen.accept(choice);
        }
    }

    private final class ChoiceCell extends ListCell<Choice> {
        @Override
        protected void updateItem(Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                setText(null);
                setAccessibleText("");
                return;
            }
            boolean own = choice.value().filter(String.class::isInstance).isPresent();
            setText(own ? Words.of("choice.own", name(choice)) : name(choice));
            setGraphicTextGap(10);
            setGraphic(KindIcons.icon(choice.now() ? "check" : own ? "pencil-outline" : "circle-small"));
            setAccessibleText(choice.now() ? Words.of("choice.now", getText()) : getText());
        }
    }
}

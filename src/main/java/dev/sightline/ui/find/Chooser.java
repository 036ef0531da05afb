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
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A few answers, to be found by letters of their names and chosen with Enter; what is so now is ticked.
public final class Chooser extends VBox {
    private static final AnsweringList.Shape SHAPE = new AnsweringList.Shape(34, 11, 380);

    private final AnsweringList<Choice> list;
    private final List<Choice> choices;
    private final Function<String, Optional<Choice>> named;
    private final String none;

    /// A chooser of some answers.
    ///
    /// @param none what the answer without a value is called
    /// @param named the answer that is in words of one's own, if there may be one
    public Chooser(
            List<Choice> choices, String none, Function<String, Optional<Choice>> named, Consumer<Choice> chosen) {
        this.choices = List.copyOf(choices);
        this.none = none;
        this.named = named;
        list = new AnsweringList<>("choice", SHAPE, this::fitting, chosen);
        getStyleClass().add("palette");
        getChildren().add(list);
        list.begin(view -> new ChoiceCell());
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).now()) {
                list.goTo(i);
            }
        }
    }

    /// The field that gets the keyboard.
    public TextField field() {
        return list.field();
    }

    private List<Choice> fitting(String text) {
        List<Choice> fitting = new ArrayList<>(choices.stream()
                .filter(choice -> Fuzzy.fit(text, name(choice)).isPresent())
                .toList());
        if (!text.isBlank()) {
            fitting.sort(Comparator.comparingInt(
                    choice -> -Fuzzy.fit(text, name(choice)).orElse(0)));
        }
        named.apply(text).ifPresent(fitting::add);
        return fitting;
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

package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Kin;
import dev.sightline.editor.form.Slot;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Other elements as chips, and a field for one more.
final class OthersBox extends FieldBox<List<Id<?>>> {
    private final FlowPane chips = new FlowPane();
    private final SearchField field;

    OthersBox(Slot<List<Id<?>>> slot, Hands hands, Kin kin) {
        super(slot, hands);
        Making<List<Id<?>>> making = new Making<>(this, kin);
        field = new SearchField(
                typed -> Option.of(hands.document(), hands.owner(), kin, typed, value().orElse(List.of())), option -> {
                    making.choose(option, this::with);
                    field().clear();
                });
        chips.getStyleClass().add("chips");
        chips.managedProperty().bind(chips.visibleProperty());
        hold(new VBox(6, chips, field), field);
    }

    private SearchField field() {
        return field;
    }

    private List<Id<?>> with(Id<?> one) {
        List<Id<?>> next = new ArrayList<>(value().orElse(List.of()));
        next.add(one);
        return next;
    }

    private List<Id<?>> without(Id<?> one) {
        return value().orElse(List.of()).stream()
                .<Id<?>>map(id -> id)
                .filter(id -> !id.equals(one))
                .toList();
    }

    @Override
    void left() {
        field.clear();
        super.left();
    }

    @Override
    void follow() {
        put(value());
    }

    @Override
    void put(Optional<List<Id<?>>> value) {
        field.setPromptText(value.isEmpty() ? Words.of("form.mixed") : Words.of("form.addOther"));
        chips.getChildren().clear();
        for (Id<?> id : value.orElse(List.of())) {
            hands().document().find(id).ifPresent(this::chip);
        }
        chips.setVisible(!chips.getChildren().isEmpty());
    }

    private void chip(Element element) {
        chips.getChildren()
                .add(Chips.of(
                        Naming.brief(Naming.name(element, hands().document())),
                        Optional.of(KindIcons.icon(KindIcons.of(element))),
                        Optional.of(() -> hands().goTo(element.id())),
                        () -> {
                            say(without(element.id()));
                            field.requestFocus();
                        }));
    }
}

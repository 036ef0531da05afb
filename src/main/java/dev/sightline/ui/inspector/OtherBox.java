package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Control;
import dev.sightline.editor.form.Slot;
import dev.sightline.model.Id;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Naming;
import dev.sightline.ui.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Another element, found by a part of its name; it can be gone to, taken away, or made.
final class OtherBox extends FieldBox<Optional<Id<?>>> {
    private final Making<Optional<Id<?>>> making;
    private final SearchField field;
    private final Button follow = button("arrow-right", "form.follow");
    private final Button clear = button("close", "form.clear");

    OtherBox(Slot<Optional<Id<?>>> slot, Hands hands, Control.Other control) {
        super(slot, hands);
        making = new Making<>(this, control.kin());
        field = new SearchField(
                typed -> Option.of(hands.document(), hands.owner(), control.kin(), typed, List.of()),
                option -> making.choose(option, Optional::of));
        field.setPromptText(Words.of("form.choose"));
        follow.setOnAction(pressed -> value().flatMap(some -> some).ifPresent(hands::goTo));
        clear.setOnAction(pressed -> {
            say(Optional.empty());
            field.requestFocus();
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        hold(new HBox(2, field, follow, clear), field);
    }

    private Button button(String icon, String key) {
        Button button = new Button(null, KindIcons.icon(icon));
        button.getStyleClass().addAll("quiet-button", "small-button");
        button.setAccessibleText(Words.of(key, name()));
        button.setTooltip(new Tooltip(Words.of(key, name())));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /// An emptied field means that there is none; anything else that was not chosen means nothing.
    @Override
    void left() {
        boolean emptied =
                field.getText().isBlank() && value().flatMap(some -> some).isPresent();
        if (emptied && slot().control() instanceof Control.Other(var kin, boolean needed) && !needed) {
            say(Optional.empty());
        }
        super.left();
    }

    @Override
    void follow() {
        if (!field.isFocused()) {
            put(value());
        }
    }

    @Override
    void put(Optional<Optional<Id<?>>> value) {
        Optional<Id<?>> other = value.flatMap(some -> some);
        field.setPromptText(value.isEmpty() ? Words.of("form.mixed") : Words.of("form.choose"));
        field.setText(other.flatMap(hands().document()::find)
                .map(element -> Naming.brief(Naming.name(element, hands().document())))
                .orElse(""));
        field.setTooltip(field.getText().isEmpty() ? null : new Tooltip(field.getText()));
        follow.setVisible(other.isPresent());
        clear.setVisible(
                other.isPresent() && slot().control() instanceof Control.Other(var kin, boolean needed) && !needed);
    }
}

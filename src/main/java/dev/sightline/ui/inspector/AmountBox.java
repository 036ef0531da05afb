package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Amount;
import dev.sightline.editor.form.Slot;
import dev.sightline.editor.form.Unfit;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A number that is typed, or changed with the arrow keys and buttons.
final class AmountBox extends FieldBox<Optional<BigDecimal>> {
    private final Amount amount;
    private final TextField field = new TextField();

    AmountBox(Slot<Optional<BigDecimal>> slot, Hands hands, Amount amount) {
        super(slot, hands);
        this.amount = amount;
        field.setPrefColumnCount(6);
        field.textProperty().addListener((seen, before, text) -> read(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
            if (by != 0) {
                step(event.isShiftDown() ? 10 * by : by);
                event.consume();
            }
        });
        Label unit = new Label(amount.percent() ? "%" : "");
        unit.getStyleClass().add("quiet");
        unit.setManaged(amount.percent());
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(4, field, unit, button("minus", "form.less", -1), button("plus", "form.more", 1));
        row.getStyleClass().add("amount");
        hold(row, field);
    }

    private Button button(String icon, String key, int by) {
        Button button = new Button(null, KindIcons.icon(icon));
        button.getStyleClass().addAll("quiet-button", "small-button");
        button.setAccessibleText(Words.of(key, name()));
        button.setTooltip(new Tooltip(Words.of(key, name())));
        // the arrow keys do the same; Tab would have far to go
        button.setFocusTraversable(false);
        button.setOnAction(pressed -> step(by));
        return button;
    }

    private void step(int by) {
        type(Optional.of(amount.stepped(value().flatMap(some -> some), by)));
        field.selectEnd();
    }

    private void read(String text) {
        if (isDisplaying()) {
            return;
        }
        try {
            type(amount.read(text, hands().locale()));
        } catch (Unfit unfit) {
            refuse(unfit);
        }
    }

    @Override
    void put(Optional<Optional<BigDecimal>> value) {
        field.setPromptText(mixed(value));
        Optional<BigDecimal> wanted = value.flatMap(some -> some);
        if (value.isEmpty() || !field.isFocused() || !says(wanted)) {
            field.setText(amount.words(wanted, hands().locale()));
        }
    }

    /// Whether the text says so, perhaps in other signs, so that it is better left alone.
    private boolean says(Optional<BigDecimal> wanted) {
        try {
            return amount.read(field.getText(), hands().locale()).equals(wanted);
        } catch (Unfit unfit) {
            return false;
        }
    }
}

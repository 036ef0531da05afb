package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Amount;
import dev.sightline.editor.form.Slot;
import dev.sightline.editor.form.Unfit;
import dev.sightline.model.Money;
import dev.sightline.ui.words.Words;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// An amount of money with its currency, which is the document's when nothing is said.
final class PriceBox extends FieldBox<Optional<Money>> {
    private final TextField amount = new TextField();
    private final TextField currency = new TextField();

    PriceBox(Slot<Optional<Money>> slot, Hands hands) {
        super(slot, hands);
        currency.setPrefColumnCount(3);
        currency.setMinWidth(60);
        currency.setAccessibleText(Words.of("form.currencyOf", name()));
        amount.textProperty().addListener((seen, before, text) -> read());
        currency.textProperty().addListener((seen, before, text) -> read());
        HBox.setHgrow(amount, Priority.ALWAYS);
        hold(new HBox(6, amount, currency), amount);
    }

    private void read() {
        if (isDisplaying()) {
            return;
        }
        try {
            type(said());
        } catch (Unfit unfit) {
            refuse(unfit);
        }
    }

    private Optional<Money> said() throws Unfit {
        String code = currency.getText().strip().toUpperCase(Locale.ROOT);
        Optional<BigDecimal> number = Amount.ANY.read(amount.getText(), hands().locale());
        return number.map(some -> new Money(some, code.isEmpty() ? Optional.empty() : Optional.of(code)));
    }

    @Override
    void put(Optional<Optional<Money>> value) {
        Optional<Money> money = value.flatMap(some -> some);
        amount.setPromptText(mixed(value));
        currency.setPromptText(hands().document().project().currency());
        if (!amount.isFocused() && !currency.isFocused() || !says(money)) {
            amount.setText(Amount.ANY.words(money.map(Money::amount), hands().locale()));
            currency.setText(money.flatMap(Money::currency).orElse(""));
        }
    }

    private boolean says(Optional<Money> money) {
        try {
            return said().equals(money);
        } catch (Unfit unfit) {
            return false;
        }
    }
}

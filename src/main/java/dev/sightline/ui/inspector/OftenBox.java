package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Amount;
import dev.sightline.editor.form.Slot;
import dev.sightline.editor.form.Unfit;
import dev.sightline.model.Frequency;
import dev.sightline.ui.words.Words;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How often something happens: as a judgement, a share or a number of cases.
final class OftenBox extends FieldBox<Optional<Frequency>> {
    /// In which way it is said.
    enum Way {
        NOT_SAID,
        LEVEL,
        SHARE,
        COUNT
    }

    private final ComboBox<Way> way = new ComboBox<>();
    private final TextField number = new TextField();

    OftenBox(Slot<Optional<Frequency>> slot, Hands hands) {
        super(slot, hands);
        way.getItems().setAll(Way.values());
        way.setConverter(new StringConverter<>() {
            @Override
            public String toString(Way one) {
                return one == null ? "" : Words.of("form.often." + one);
            }

            @Override
            public Way fromString(String words) {
                return Way.NOT_SAID;
            }
        });
        way.valueProperty().addListener((seen, before, now) -> changed(now));
        number.textProperty().addListener((seen, before, text) -> read());
        number.setPrefColumnCount(5);
        number.setMinWidth(56);
        number.setAccessibleText(Words.of("form.often.number", name()));
        number.managedProperty().bind(number.visibleProperty());
        way.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(way, Priority.ALWAYS);
        hold(new HBox(6, way, number), way);
    }

    private void changed(Way now) {
        number.setVisible(now != null && now != Way.NOT_SAID);
        if (!isDisplaying()) {
            switch (now) {
                case LEVEL -> say(Optional.of(new Frequency.Level(3)));
                case SHARE -> say(Optional.of(new Frequency.Share(new BigDecimal("0.5"))));
                case COUNT -> say(Optional.of(new Frequency.Count(1)));
                case null, default -> say(Optional.empty());
            }
        }
    }

    private void read() {
        if (isDisplaying()) {
            return;
        }
        try {
            Optional<BigDecimal> said = amount().read(number.getText(), hands().locale());
            if (said.isEmpty()) {
                refuse("number");
                return;
            }
            BigDecimal value = said.get();
            type(Optional.of(
                    switch (way.getValue()) {
                        case LEVEL -> new Frequency.Level(value.intValueExact());
                        case SHARE -> new Frequency.Share(value);
                        default -> new Frequency.Count(value.longValueExact());
                    }));
        } catch (Unfit unfit) {
            refuse(unfit);
        }
    }

    private Amount amount() {
        return way.getValue() == Way.SHARE ? Amount.SHARE : Amount.COUNT;
    }

    @Override
    void put(Optional<Optional<Frequency>> value) {
        way.setPromptText(mixed(value));
        Frequency often = value.flatMap(some -> some).orElse(null);
        way.setValue(
                switch (often) {
                    case Frequency.Level _ -> Way.LEVEL;
                    case Frequency.Share _ -> Way.SHARE;
                    case Frequency.Count _ -> Way.COUNT;
                    case null -> value.isEmpty() ? null : Way.NOT_SAID;
                });
        BigDecimal wanted = switch (often) {
            case Frequency.Level(int level) -> BigDecimal.valueOf(level);
            case Frequency.Share(BigDecimal share) -> share;
            case Frequency.Count(long cases) -> BigDecimal.valueOf(cases);
            case null -> null;
        };
        number.setVisible(often != null);
        String text = amount().words(Optional.ofNullable(wanted), hands().locale());
        if (!number.isFocused() || !says(wanted)) {
            number.setText(often instanceof Frequency.Share ? text + " %" : text);
        }
    }

    private boolean says(@Nullable BigDecimal wanted) {
        try {
            return amount().read(number.getText(), hands().locale()).equals(Optional.ofNullable(wanted));
        } catch (Unfit unfit) {
            return false;
        }
    }
}

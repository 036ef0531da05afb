package dev.sightline.ui.print;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.scene.control.TextField;

/// A number that is typed, as it is written where the person lives. What is none counts for nothing and goes when the
/// field is left.
final class NumberBox extends TextField {
    private final double least;
    private final double most;
    private double value;

    /// @param typed is told each number that can be
    NumberBox(double least, double most, DoubleConsumer typed) {
        this.least = least;
        this.most = most;
        setPrefColumnCount(5);
        setMaxWidth(USE_PREF_SIZE);
        textProperty()
                .addListener((seen, before, text) -> number(text).ifPresent(number -> {
                    if (number != value) {
                        value = number;
                        typed.accept(number);
                    }
                }));
        focusedProperty().addListener((seen, had, has) -> {
            if (!has) {
                setText(words(value));
            }
        });
    }

    /// Puts a number in without telling of it.
    void put(double number) {
        if (number != value || getText().isEmpty()) {
            value = number;
            if (number(getText()).orElse(Double.NaN) != number) {
                setText(words(number));
            }
        }
    }

    private static String words(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private OptionalDouble number(String text) {
        String plain = text.strip();
        ParsePosition at = new ParsePosition(0);
        Number number = NumberFormat.getNumberInstance(Locale.getDefault()).parse(plain, at);
        if (number == null || at.getIndex() < plain.length()) {
            return OptionalDouble.empty();
        }
        double found = number.doubleValue();
        return found >= least && found <= most ? OptionalDouble.of(found) : OptionalDouble.empty();
    }
}

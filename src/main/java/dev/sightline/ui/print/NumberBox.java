package dev.sightline.ui.print;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A number that is typed, as it is written where the person lives. What is none counts for nothing and goes when the
/// field is left.
final class NumberBox extends TextField {
    private final double least;
    private final double most;
    private final boolean whole;
    private double value;

    /// @param typed is told each number that can be
    NumberBox(double least, double most, DoubleConsumer typed) {
        this(least, most, false, typed);
    }

    /// A box for a whole number, which the arrows up and down count.
    ///
    /// @param typed is told each number that can be
    static NumberBox whole(int least, int most, IntConsumer typed) {
        return new NumberBox(least, most, true, number -> typed.accept((int) number));
    }

    private NumberBox(double least, double most, boolean whole, DoubleConsumer typed) {
        this.least = least;
        this.most = most;
        this.whole = whole;
        if (whole) {
            addEventFilter(KeyEvent.KEY_PRESSED, this::count);
        }
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

    private void count(KeyEvent event) {
        double step = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (step != 0) {
            setText(words(Math.clamp(value + step, least, most)));
            selectAll();
            event.consume();
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
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault());
        format.setParseIntegerOnly(whole);
        Number number = format.parse(plain, at);
        if (number == null || at.getIndex() < plain.length()) {
            return OptionalDouble.empty();
        }
        double found = number.doubleValue();
        return found >= least && found <= most ? OptionalDouble.of(found) : OptionalDouble.empty();
    }
}

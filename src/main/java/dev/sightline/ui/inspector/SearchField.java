package dev.sightline.ui.inspector;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/// A text field that offers what fits to what is typed, and all there is on a press or the down key.
final class SearchField extends TextField {
    private final AutoCompletionBinding<Option> offered;

    /// @param options what fits to a text
    SearchField(Function<String, Collection<Option>> options, Consumer<Option> chosen) {
        offered = TextFields.bindAutoCompletion(this, asked -> options.apply(asked.getUserText()));
        offered.setDelay(60);
        offered.setVisibleRowCount(8);
        offered.setOnAutoCompleted(event -> Platform.runLater(() -> chosen.accept(event.getCompletion())));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                offerAll();
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> offerAll());
    }

    private void offerAll() {
        selectAll();
        offered.setUserInput("");
    }
}

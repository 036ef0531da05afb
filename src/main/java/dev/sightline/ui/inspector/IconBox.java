package dev.sightline.ui.inspector;

import dev.sightline.editor.form.Slot;
import dev.sightline.ui.words.IconNames;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One of the shipped icons: found by letters of its name, or picked out of those that fit. What is no name of an icon
/// is not kept.
final class IconBox extends FieldBox<String> {
    private final TextField field = new TextField();
    private final ToggleButton browse = new ToggleButton();
    private final Button clear = new Button(null, KindIcons.icon("close"));
    private final IconGrid grid = new IconGrid(this::choose, this::close);
    private boolean closing;

    IconBox(Slot<String> slot, Hands hands) {
        super(slot, hands);
        browse.getStyleClass().addAll("quiet-button", "small-button");
        browse.setAccessibleText(Words.of("form.icons", name()));
        browse.setTooltip(new Tooltip(Words.of("form.icons", name())));
        browse.setOnAction(pressed -> {
            grid.show(sought());
            if (browse.isSelected()) {
                grid.enter();
            }
        });
        clear.getStyleClass().addAll("quiet-button", "small-button");
        clear.setAccessibleText(Words.of("form.clear", name()));
        clear.setTooltip(new Tooltip(Words.of("form.clear", name())));
        clear.setOnAction(pressed -> {
            say("");
            field.requestFocus();
        });
        clear.managedProperty().bind(clear.visibleProperty());
        grid.visibleProperty().bind(browse.selectedProperty());
        grid.managedProperty().bind(grid.visibleProperty());
        field.textProperty().addListener((seen, before, text) -> typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        HBox.setHgrow(field, Priority.ALWAYS);
        hold(new VBox(6, new HBox(2, browse, field, clear), grid), field);
    }

    /// What is looked for; nothing while what is kept is shown.
    private String sought() {
        String typed = field.getText().strip();
        return value().filter(typed::equals).isPresent() ? "" : typed;
    }

    private void typed() {
        if (!isDisplaying() && !closing) {
            browse.setSelected(true);
            grid.show(sought());
        }
    }

    /// An emptied field means that there is none, and the whole name of an icon means that one.
    @Override
    void left() {
        String name = field.getText().strip();
        if (value().isPresent() && (name.isEmpty() || IconNames.has(name))) {
            say(name);
        }
        browse.setSelected(false);
        super.left();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            browse.setSelected(true);
            grid.show(sought());
            grid.enter();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER
                && browse.isSelected()
                && grid.first().isPresent()) {
            choose(grid.first().get());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && browse.isSelected()) {
            close();
            event.consume();
        }
    }

    private void choose(String name) {
        say(name);
        close();
    }

    /// What was looked for is forgotten; what is kept is shown again.
    private void close() {
        closing = true;
        field.setText(value().orElse(""));
        closing = false;
        browse.setSelected(false);
        field.requestFocus();
    }

    @Override
    void put(Optional<String> value) {
        field.setPromptText(value.isEmpty() ? Words.of("form.mixed") : Words.of("form.iconSearch"));
        String name = value.orElse("");
        if (!field.getText().equals(name)) {
            field.setText(name);
        }
        browse.setGraphic(KindIcons.icon(IconNames.has(name) ? name : "image-search-outline"));
        clear.setVisible(!name.isEmpty());
    }
}

package dev.sightline.ui.print;

import dev.sightline.model.PageSetup;
import dev.sightline.ui.words.KindIcons;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The presets to choose from, with all that can be done to them.
final class PresetBar extends VBox {
    private final Presets presets;
    private final Consumer<PageSetup> chosen;
    private final ComboBox<String> names;
    private final HBox naming = new HBox(8);
    private final TextField name = new TextField();
    private final MenuItem update = new MenuItem();
    private final MenuItem rename = new MenuItem();
    private final MenuItem remove = new MenuItem();
    private PageSetup setup = PageSetup.FIT;
    private Predicate<String> given = text -> false;
    private boolean filling;

    /// @param rows to which it is added
    /// @param chosen is told the preset that a person takes
    PresetBar(Rows rows, Presets presets, Consumer<PageSetup> chosen) {
        this.presets = presets;
        this.chosen = chosen;
        Rows alone = new Rows();
        names = alone.choice(
                "print.preset", List.of(""), one -> one.isEmpty() ? Words.of("print.preset.none") : one, this::take);
        HBox.setHgrow(names, Priority.ALWAYS);
        MenuButton more = new MenuButton(null, KindIcons.icon("dots-horizontal"));
        more.setAccessibleText(Words.of("print.preset.more"));
        more.setTooltip(new Tooltip(Words.of("print.preset.more")));
        MenuItem save = new MenuItem(Words.of("print.preset.save"));
        save.setOnAction(pressed -> ask("", text -> presets.save(setup.withName(text.strip()))));
        update.setOnAction(pressed -> presets.save(setup.withName(names.getValue())));
        rename.setText(Words.of("print.preset.rename"));
        rename.setOnAction(pressed -> ask(names.getValue(), text -> presets.rename(names.getValue(), text)));
        remove.setText(Words.of("print.preset.remove"));
        remove.setOnAction(pressed -> {
            presets.remove(names.getValue());
            fill(setup.withName(""));
        });
        more.getItems().addAll(save, update, rename, remove);
        HBox choice = new HBox(8, names, more);
        choice.setAlignment(Pos.CENTER_LEFT);
        name.setAccessibleText(Words.of("print.preset.name"));
        name.setPromptText(Words.of("print.preset.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        Button keep = new Button(Words.of("print.preset.keep"));
        keep.setMinWidth(USE_PREF_SIZE);
        keep.setOnAction(pressed -> answer());
        name.setOnAction(entered -> answer());
        naming.getChildren().addAll(name, keep);
        naming.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                dismiss();
                event.consume();
            }
        });
        setSpacing(8);
        getChildren().addAll(choice, naming);
        naming.setVisible(false);
        naming.setManaged(false);
        rows.row("print.preset", this);
    }

    private void ask(String before, Predicate<String> next) {
        given = next;
        name.setText(before);
        naming.setVisible(true);
        naming.setManaged(true);
        name.requestFocus();
        name.selectAll();
    }

    private void answer() {
        String text = name.getText().strip();
        if (given.test(text)) {
            dismiss();
            fill(setup.withName(text));
            chosen.accept(setup);
        }
    }

    private void dismiss() {
        naming.setVisible(false);
        naming.setManaged(false);
        names.requestFocus();
    }

    private void take(String wanted) {
        if (!filling) {
            find(wanted).ifPresent(chosen);
        }
    }

    private Optional<PageSetup> find(String wanted) {
        return presets.all().stream().filter(one -> one.name().equals(wanted)).findFirst();
    }

    /// Shows a set-up: by its name, if it is one of the presets.
    void fill(PageSetup next) {
        filling = true;
        try {
            setup = next;
            List<String> all = new ArrayList<>(List.of(""));
            presets.all().forEach(one -> all.add(one.name()));
            if (!names.getItems().equals(all)) {
                names.getItems().setAll(all);
            }
            Optional<PageSetup> known = find(next.name());
            names.setValue(known.isPresent() ? next.name() : "");
            update.setText(Words.of("print.preset.update", next.name()));
            update.setVisible(known.filter(one -> !one.equals(next)).isPresent());
            rename.setVisible(known.isPresent());
            remove.setVisible(known.isPresent());
        } finally {
            filling = false;
        }
    }
}

package dev.sightline.ui.dialog;

import dev.sightline.export.PageSize;
import dev.sightline.ui.desk.Preferences;
import dev.sightline.ui.desk.Preferences.Language;
import dev.sightline.ui.desk.Preferences.SheetTheme;
import dev.sightline.ui.desk.Preferences.WindowTheme;
import dev.sightline.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The form on which a person says how the program should be. What is chosen counts at once.
public final class PreferencesForm extends VBox {
    private static final double FIELD = 240;

    private final ObjectProperty<Preferences> preferences;
    private final GridPane grid = new GridPane();
    private final ComboBox<WindowTheme> theme;

    /// The form, filled in.
    ///
    /// @param brand the brand file as it is found now
    /// @param brands asks for a brand file
    public PreferencesForm(
            ObjectProperty<Preferences> preferences, Optional<Path> brand, Supplier<Optional<Path>> brands) {
        this.preferences = preferences;
        getStyleClass().add("preferences-form");
        grid.getStyleClass().add("form-grid");
        Preferences now = preferences.get();
        theme = choice(WindowTheme.values(), now.theme(), Words::of, Preferences::withTheme);
        row("preferences.theme", theme);
        row("preferences.sheet", choice(SheetTheme.values(), now.sheet(), Words::of, Preferences::withSheet));
        row(
                "preferences.textSize",
                choice(
                        Preferences.TEXT_SIZES.toArray(Integer[]::new),
                        now.textSize(),
                        percent -> Words.of("preferences.percent", percent),
                        Preferences::withTextSize));
        row(
                "preferences.language",
                choice(
                        Language.values(),
                        now.language(),
                        language -> language.ownName().orElseGet(() -> Words.of(language)),
                        Preferences::withLanguage));
        remark("preferences.language.later");
        row("preferences.page", choice(PageSize.values(), now.page(), PreferencesForm::page, Preferences::withPage));
        Label brandRemark = new Label();
        BrandField branded = new BrandField(brandRemark, brand, brands, file -> change(all -> all.withBrand(file)));
        row("preferences.brand", branded.button(), branded);
        remark(brandRemark);
        TextField author = new TextField(now.author());
        author.setPromptText(System.getProperty("user.name", ""));
        // not with every letter: each change is written to the disk
        author.focusedProperty().addListener((seen, before, has) -> {
            if (!has) {
                change(all -> all.withAuthor(author.getText().strip()));
            }
        });
        author.setOnAction(
                entered -> change(all -> all.withAuthor(author.getText().strip())));
        row("preferences.author", author);
        remark("preferences.author.what");
        CheckBox autosave = new CheckBox(Words.of("preferences.autosave"));
        autosave.setSelected(now.autosave());
        autosave.setWrapText(true);
        autosave.selectedProperty().addListener((seen, before, on) -> change(all -> all.withAutosave(on)));
        grid.add(autosave, 1, grid.getRowCount());
        remark("preferences.autosave.what");
        getChildren().add(grid);
    }

    /// What the keyboard should be on at first.
    public Node first() {
        return theme;
    }

    private void change(UnaryOperator<Preferences> change) {
        Preferences next = change.apply(preferences.get());
        if (!next.equals(preferences.get())) {
            preferences.set(next);
        }
    }

    private static String page(PageSize size) {
        return size == PageSize.FIT ? Words.of("print.page.fit") : size.label();
    }

    /// A field with one of several values.
    private <T> ComboBox<T> choice(T[] values, T now, Function<T, String> words, Change<T> change) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(List.of(values));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        });
        box.setValue(now);
        box.valueProperty().addListener((seen, before, next) -> change(all -> change.to(all, next)));
        return box;
    }

    /// The preferences with another value for one of them.
    private interface Change<T> {
        Preferences to(Preferences all, T value);
    }

    private void row(String key, Control field) {
        field.setAccessibleText(Words.of(key));
        row(key, field, field);
    }

    /// @param first what of the field the keyboard comes to
    private void row(String key, Control first, Region field) {
        Label label = new Label(Words.of(key));
        label.setLabelFor(first);
        label.setMinWidth(USE_PREF_SIZE);
        field.setPrefWidth(FIELD);
        field.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private void remark(String key) {
        Label remark = new Label(Words.of(key));
        remark.getStyleClass().add("quiet");
        remark(remark);
    }

    private void remark(Label remark) {
        remark.setWrapText(true);
        remark.setMaxWidth(FIELD * 1.6);
        remark.setMinHeight(USE_PREF_SIZE);
        grid.add(remark, 1, grid.getRowCount());
    }
}

package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.layout.Themes;
import dev.sightline.ui.desk.ConfigFolder;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.desk.Preferences;
import dev.sightline.ui.desk.Preferences.SheetTheme;
import dev.sightline.ui.desk.Preferences.WindowTheme;
import dev.sightline.ui.dialog.PreferencesForm;
import dev.sightline.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    private static final Path TRAIN = Path.of("samples/night-train.sightline.json");

    @TempDir
    private Path folder;

    private Desk desk;
    private TestWindow window;

    @BeforeEach
    void open() {
        desk = new Desk(
                new ConfigFolder(folder.resolve("config")),
                folder.resolve("state"),
                Platform::runLater,
                InstantSource.system());
        window = new TestWindow(desk);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aKeyOpensThemAndEscapeClosesThem() {
        window.press(KeyCode.COMMA, true);
        assertThat(window.visible()).anyMatch(PreferencesForm.class::isInstance);
        window.press(KeyCode.ESCAPE, false);
        assertThat(window.visible()).noneMatch(PreferencesForm.class::isInstance);
    }

    @Test
    void whatIsChosenCountsAtOnce() {
        window.open(TRAIN);
        window.press(KeyCode.COMMA, true);
        Toolkit.run(() -> {
            this.<WindowTheme>box("preferences.theme").setValue(WindowTheme.DARK);
            this.<SheetTheme>box("preferences.sheet").setValue(SheetTheme.INK_SAVING);
            this.<Integer>box("preferences.textSize").setValue(150);
            field(CheckBox.class).setSelected(true);
            field(TextField.class).setText(" Jana Beck ");
            field(TextField.class).fireEvent(new javafx.event.ActionEvent());
        });
        assertThat(Toolkit.on(() -> desk.preferences().get()))
                .isEqualTo(Preferences.USUAL
                        .withTheme(WindowTheme.DARK)
                        .withSheet(SheetTheme.INK_SAVING)
                        .withTextSize(150)
                        .withAutosave(true)
                        .withAuthor("Jana Beck"));
        assertThat(window.workbench.getStyleClass()).contains("dark").doesNotContain("light");
        assertThat(window.session().theme()).isEqualTo(Themes.INK_SAVING);
        assertThat(window.session().editor().author()).isEqualTo("Jana Beck");
        assertThat(desk.autosave().get()).isTrue();
    }

    @Test
    void wordsGrowWithTheSizeOfText() {
        window.press(KeyCode.COMMA, true);
        double before = size();
        Toolkit.run(() -> this.<Integer>box("preferences.textSize").setValue(150));
        Toolkit.run(() -> window.workbench.applyCss());
        assertThat(size()).isEqualTo(before * 1.5);
    }

    @Test
    void aBrandFileIsTakenNamedAndLetGo() throws IOException {
        Path brand = Files.writeString(folder.resolve("house.json"), "{\"colour\": \"#22304A\"}");
        window.answer(brand);
        window.press(KeyCode.COMMA, true);
        Toolkit.run(brand()::fire);
        Toolkit.until("the file is taken", () -> desk.brandFile().isPresent());
        assertThat(desk.brandFile()).contains(brand);
        assertThat(Files.readString(folder.resolve("config/preferences"))).contains("brand = " + brand);
        assertThat(Toolkit.on(() -> brand().getAccessibleText())).isEqualTo("Brand file: house.json");
        Toolkit.run(() -> button("Remove").orElseThrow().fire());
        assertThat(desk.brandFile()).isEmpty();
        assertThat(button("Remove")).isEmpty();
        assertThat(Toolkit.on(() -> brand().isFocused())).isTrue();
    }

    @Test
    void aBrandFileThatCannotBeUsedIsNotTakenAndItIsSaidWhy() throws IOException {
        window.answer(Files.writeString(folder.resolve("house.json"), "{\"colour\": \"blue\"}"));
        window.press(KeyCode.COMMA, true);
        Toolkit.run(brand()::fire);
        Toolkit.until("it is said why", () -> window.says("house.json has a colour that is not written as #RRGGBB."));
        assertThat(desk.brandFile()).isEmpty();
        assertThat(Toolkit.on(() -> brand().getAccessibleHelp())).contains("#RRGGBB");
    }

    @Test
    void aBrandFileThatHasGoneIsToldWhenThePreferencesOpen() {
        Toolkit.run(() -> desk.preferences().set(Preferences.USUAL.withBrand(Optional.of(Path.of("gone.json")))));
        window.press(KeyCode.COMMA, true);
        Toolkit.until("it is told", () -> window.says("gone.json is not there."));
        assertThat(Toolkit.on(() -> brand().getText())).isEqualTo("gone.json");
    }

    private Button brand() {
        return window.find(
                Button.class,
                "Brand file",
                button -> button.getAccessibleText() != null
                        && button.getAccessibleText().startsWith("Brand file: "));
    }

    private Optional<Button> button(String words) {
        return window.visible().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst();
    }

    private double size() {
        Label label = window.find(
                Label.class, "theme", one -> Words.of("preferences.theme").equals(one.getText()));
        return Toolkit.on(() -> label.getFont().getSize());
    }

    @SuppressWarnings("unchecked") // what is found by its name has the values of that name
    private <T> ComboBox<T> box(String key) {
        return (ComboBox<T>)
                window.find(ComboBox.class, key, box -> Words.of(key).equals(box.getAccessibleText()));
    }

    private <N extends Node> N field(Class<N> type) {
        PreferencesForm form = window.find(PreferencesForm.class, "", found -> true);
        return window.find(type, "in the preferences", node -> isIn(form, node));
    }

    private static boolean isIn(Node whole, Node part) {
        for (Node at = part; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }
}

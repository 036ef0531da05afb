package dev.sightline.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.export.PageSize;
import dev.sightline.ui.desk.Preferences.Language;
import dev.sightline.ui.desk.Preferences.SheetTheme;
import dev.sightline.ui.desk.Preferences.WindowTheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
    private static final Preferences CHOSEN = new Preferences(
            WindowTheme.SYSTEM,
            SheetTheme.HIGH_CONTRAST,
            Language.GERMAN,
            125,
            true,
            PageSize.A3,
            "Jana Beck",
            Optional.of(Path.of("house/brand = 1.json")));

    @TempDir
    private Path folder;

    @Test
    void whatIsChosenIsThereAgainTheNextTime() {
        desk().preferences().set(CHOSEN);
        assertThat(desk().preferences().get()).isEqualTo(CHOSEN);
        assertThat(desk().strangePreferences()).isEmpty();
    }

    @Test
    void theFileIsALineForEachThing() throws IOException {
        desk().preferences().set(CHOSEN);
        assertThat(Files.readAllLines(folder.resolve("preferences")))
                .contains("theme = system", "sheet = high-contrast", "language = german", "text-size = 125")
                .contains("autosave = on", "page = a3", "author = Jana Beck", "brand = house/brand = 1.json");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void linesOfOthersAreKept() throws IOException {
        Files.writeString(folder.resolve("preferences"), "# mine\nfuture = 3\ntheme = dark\n");
        Desk desk = desk();
        assertThat(desk.preferences().get()).isEqualTo(Preferences.USUAL.withTheme(WindowTheme.DARK));
        assertThat(desk.strangePreferences()).isEmpty();
        desk.preferences().set(desk.preferences().get().withTextSize(150));
        assertThat(Files.readAllLines(folder.resolve("preferences")))
                .startsWith("# mine", "future = 3", "theme = dark")
                .contains("text-size = 150");
    }

    @Test
    void whatCannotBeIsToldAndTheRestCounts() throws IOException {
        Files.writeString(folder.resolve("preferences"), "theme = purple\ntext-size = 9999\nautosave = on\nnonsense\n");
        assertThat(desk().preferences().get()).isEqualTo(Preferences.USUAL.withAutosave(true));
        assertThat(desk().strangePreferences()).containsExactly("theme = purple", "text-size = 9999", "nonsense");
    }

    @Test
    void aFileThatIsNoTextIsToldAndKeptAside() throws IOException {
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0xc3};
        Files.write(folder.resolve("preferences"), bytes);
        Desk desk = desk();
        assertThat(desk.preferences().get()).isEqualTo(Preferences.USUAL);
        assertThat(desk.strangePreferences()).hasSize(1);
        desk.preferences().set(CHOSEN);
        assertThat(desk().preferences().get()).isEqualTo(CHOSEN);
        assertThat(folder.resolve("preferences.unreadable")).hasBinaryContent(bytes);
    }

    @Test
    void aFolderThatCannotBeWrittenOnlyForgets() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "x");
        Desk desk = new Desk(new ConfigFolder(file), folder, Runnable::run, InstantSource.system());
        desk.preferences().set(CHOSEN);
        assertThat(desk.preferences().get()).isEqualTo(CHOSEN);
    }

    @Test
    void aNameOfSeveralLinesStaysOneLine() {
        desk().preferences().set(CHOSEN.withAuthor("Jana\ntheme = light"));
        assertThat(desk().preferences().get()).isEqualTo(CHOSEN.withAuthor("Jana theme = light"));
    }

    @Test
    void datesAreWrittenAsTheSystemDoesWhereItSpeaksTheLanguage() {
        assertThat(Language.GERMAN.locale(Locale.of("de", "CH"))).isEqualTo(Locale.of("de", "CH"));
        assertThat(Language.GERMAN.locale(Locale.US)).isEqualTo(Locale.GERMANY);
        assertThat(Language.SYSTEM.locale(Locale.JAPAN)).isEqualTo(Locale.JAPAN);
        assertThat(Language.ENGLISH.locale(Locale.GERMANY)).isEqualTo(Locale.UK);
        assertThat(List.of(Language.GERMAN.ownName().orElseThrow())).containsExactly("Deutsch");
    }

    private Desk desk() {
        return new Desk(new ConfigFolder(folder), folder, Runnable::run, InstantSource.system());
    }
}

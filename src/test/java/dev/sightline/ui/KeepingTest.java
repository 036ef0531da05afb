package dev.sightline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.edit.Put;
import dev.sightline.editor.Verb;
import dev.sightline.file.DocumentFile;
import dev.sightline.file.JourneyJson;
import dev.sightline.file.LeftBehind;
import dev.sightline.file.Origin;
import dev.sightline.file.RecoveryCopy;
import dev.sightline.file.RecoveryFolder;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Project;
import dev.sightline.ui.desk.ConfigFolder;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.start.RecoveryCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing that was not saved goes without being asked for, and what others do to a file is seen.
class KeepingTest {
    @TempDir
    Path folder;

    private Desk desk;
    private TestWindow window;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        Toolkit.require();
        desk = new Desk(
                new ConfigFolder(folder.resolve("config")),
                folder.resolve("state"),
                Platform::runLater,
                InstantSource.system());
        window = new TestWindow(desk);
        file = folder.resolve("coffee.sightline.json");
        Files.copy(Path.of("samples/coffee.sightline.json"), file);
    }

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
            desk.recovery().finish();
        }
    }

    private OpenDocument document() {
        return Toolkit.on(() -> window.workbench.documents().current().orElseThrow());
    }

    private static JourneyDocument titled(JourneyDocument document, String title) {
        return document.with(
                ChangeSet.replacing(document.project(), document.project().withTitle(title)));
    }

    /// Changes the title of the open document.
    private void change(String title) {
        Toolkit.run(() -> {
            Project before = window.session().document().project();
            window.session().editor().apply(new Put("Rename", List.of(before.withTitle(title))));
        });
    }

    private static String titleIn(Path path) {
        return DocumentFile.open(path).openedDocument().orElseThrow().project().title();
    }

    private void perform(Verb verb) {
        Toolkit.run(() -> window.workbench.perform(verb));
    }

    @Test
    void aCleanDocumentIsClosedWithoutAQuestion() {
        window.open(file);
        perform(Verb.CLOSE);
        assertThat(window.workbench.session()).isEmpty();
    }

    @Test
    void aChangeIsMarkedUntilItIsSaved() {
        window.open(file);
        assertThat(window.title()).doesNotContain("•");
        change("Changed");
        assertThat(window.title()).startsWith("•");
        assertThat(window.says("coffee.sightline.json · unsaved changes")).isTrue();
        window.press(KeyCode.S, true);
        Toolkit.until("it is saved", () -> !document().isModified());
        assertThat(titleIn(file)).isEqualTo("Changed");
        assertThat(window.title()).doesNotContain("•");
    }

    @Test
    void takingAChangeBackLeavesNothingToSave() {
        window.open(file);
        change("Changed");
        Toolkit.run(() -> window.session().editor().undo());
        assertThat(document().isModified()).isFalse();
    }

    @Test
    void anUnsavedDocumentAsksAndEscapeStays() {
        window.open(file);
        change("Changed");
        perform(Verb.CLOSE);
        assertThat(window.says("Save the changes to coffee.sightline.json?")).isTrue();
        assertThat(window.says("renamed: Changed")).isTrue();
        assertThat(Toolkit.on(() -> window.scene().getFocusOwner())).isEqualTo(window.button("Save"));
        window.press(KeyCode.ESCAPE, false);
        assertThat(window.workbench.session()).isPresent();
        assertThat(document().isModified()).isTrue();
    }

    @Test
    void enterSavesAndCloses() throws IOException {
        window.open(file);
        change("Changed");
        perform(Verb.CLOSE_WINDOW);
        window.press(KeyCode.ENTER, false);
        Toolkit.until("the window is closed", window::isClosed);
        assertThat(titleIn(file)).isEqualTo("Changed");
        desk.recovery().finish();
        desk.recovery().release();
        assertThat(RecoveryFolder.in(folder.resolve("state")).leftBehind()).isEmpty();
    }

    @Test
    void whatIsGivenUpIsNeitherSavedNorOfferedLater() throws IOException {
        window.open(file);
        String before = titleIn(file);
        change("Changed");
        desk.recovery().finish();
        perform(Verb.QUIT);
        window.press("Don’t save");
        Toolkit.until("the window is closed", window::isClosed);
        assertThat(titleIn(file)).isEqualTo(before);
        desk.recovery().finish();
        desk.recovery().release();
        assertThat(RecoveryFolder.in(folder.resolve("state")).leftBehind()).isEmpty();
    }

    @Test
    void aFileOpenedOverUnsavedWorkGetsAWindowOfItsOwn() throws IOException {
        window.open(file);
        change("Changed");
        Path other = folder.resolve("other.sightline.json");
        Files.copy(Path.of("samples/night-train.sightline.json"), other);
        Toolkit.run(() -> window.workbench.documents().open(other));
        Toolkit.until(
                "another window has it",
                () -> window.others().size() == 1
                        && window.others().getFirst().workbench.session().isPresent());
        assertThat(document().keeper().document().project().title()).isEqualTo("Changed");
    }

    @Test
    void aFolderThatVanishedIsASentenceAndTheCopyStays() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        Path there = stick.resolve("a.sightline.json");
        Files.copy(file, there);
        window.open(there);
        change("Changed");
        Files.delete(there);
        Files.delete(stick);
        perform(Verb.SAVE);
        Toolkit.until("it is told", () -> window.says("there is no folder") && window.says("recovery copy"));
        assertThat(window.button("Save as…")).isNotNull();
        assertThat(document().isModified()).isTrue();
        desk.recovery().finish();
        desk.recovery().release();
        assertThat(RecoveryFolder.in(folder.resolve("state")).leftBehind()).hasSize(1);
    }

    private void changeOutside(String title) throws IOException {
        JourneyDocument theirs = titled(DocumentFile.open(file).openedDocument().orElseThrow(), title);
        Files.write(file, JourneyJson.write(theirs));
    }

    @Test
    void aCleanDocumentFollowsItsFile() throws IOException {
        window.open(file);
        changeOutside("Theirs");
        Toolkit.until("it is shown as it is now", () -> window.says("is shown as it is now"));
        assertThat(document().keeper().document().project().title()).isEqualTo("Theirs");
        assertThat(document().isModified()).isFalse();
    }

    @Test
    void mineIsKeptAndSavedOverTheirsKnowingly() throws IOException {
        window.open(file);
        change("Mine");
        changeOutside("Theirs, longer");
        Toolkit.until("it is asked", () -> window.says("was changed by another program"));
        assertThat(window.says("renamed: Mine")).isTrue();
        window.press("Keep mine");
        perform(Verb.SAVE);
        Toolkit.until("it is saved", () -> !document().isModified());
        assertThat(titleIn(file)).isEqualTo("Mine");
        assertThat(DocumentFile.at(file, folder.resolve("state")).restorePoints())
                .anyMatch(point -> titleIn(point.file()).equals("Theirs, longer"));
    }

    @Test
    void theirsIsTakenAndMineIsAmongTheEarlierVersions() throws IOException {
        window.open(file);
        change("Mine");
        changeOutside("Theirs, longer");
        Toolkit.until("it is asked", () -> window.says("was changed by another program"));
        window.press("Take theirs");
        Toolkit.until(
                "it is shown",
                () -> document().keeper().document().project().title().equals("Theirs, longer"));
        assertThat(DocumentFile.at(file, folder.resolve("state")).restorePoints())
                .anyMatch(point -> titleIn(point.file()).equals("Mine"));
    }

    @Test
    void bothAreSeenSideBySide() throws IOException {
        window.open(file);
        change("Mine");
        changeOutside("Theirs, longer");
        // who saves before the change was noticed is asked as well
        perform(Verb.SAVE);
        Toolkit.until("it is asked", () -> window.says("was changed by another program"));
        window.press("See both");
        Toolkit.until(
                "another window shows theirs",
                () -> window.others().size() == 1
                        && window.others()
                                .getFirst()
                                .workbench
                                .session()
                                .filter(theirs ->
                                        theirs.document().project().title().equals("Theirs, longer"))
                                .isPresent());
        assertThat(document().keeper().document().project().title()).isEqualTo("Mine");
        assertThat(titleIn(file)).isEqualTo("Theirs, longer");
    }

    private Optional<RecoveryCard> offer() {
        return window.visible().stream()
                .filter(RecoveryCard.class::isInstance)
                .map(RecoveryCard.class::cast)
                .findFirst();
    }

    private void leaveBehind(String title) throws IOException {
        RecoveryFolder crashed = RecoveryFolder.in(folder.resolve("state"));
        DocumentFile document = DocumentFile.at(file, folder.resolve("state"));
        RecoveryCopy copy = crashed.copyOf(Origin.of(file, document.stamp()));
        copy.keep(titled(document.open().openedDocument().orElseThrow(), title));
        copy.finish();
        crashed.release();
    }

    @Test
    void whatACrashLeftIsOfferedWithWhatHadChangedAndOpened() throws IOException {
        leaveBehind("Nearly lost");
        Toolkit.run(window.workbench::welcome);
        Toolkit.until("it is offered", () -> offer().isPresent());
        assertThat(window.says("document renamed: Nearly lost")).isTrue();
        window.press("Open");
        Toolkit.until("it is open", () -> window.workbench.session().isPresent());
        assertThat(document().isModified()).isTrue();
        assertThat(document().keeper().origin().file()).contains(file);
        Toolkit.until("the old copy is gone", () -> left().isEmpty());
        perform(Verb.SAVE);
        Toolkit.until("it is saved", () -> !document().isModified());
        assertThat(titleIn(file)).isEqualTo("Nearly lost");
    }

    private List<LeftBehind> left() {
        try {
            return desk.recovery().leftBehind();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatACrashLeftIsThrownAwayOnlyWhenThatIsMeant() throws IOException {
        leaveBehind("Not wanted");
        Toolkit.run(window.workbench::welcome);
        Toolkit.until("it is offered", () -> offer().isPresent());
        window.press("Throw away…");
        window.press("Keep it");
        assertThat(left()).hasSize(1);
        window.press("Throw away…");
        window.press("Throw away");
        Toolkit.until("it is gone", () -> left().isEmpty() && offer().isEmpty());
    }

    @Test
    void whatWasSavedJustBeforeTheCrashIsNotOffered() throws IOException {
        leaveBehind(titleIn(file));
        Toolkit.run(window.workbench::welcome);
        Toolkit.until("it is gone", () -> left().isEmpty());
        assertThat(offer()).isEmpty();
    }

    @Test
    void anEarlierVersionOpensBesideWithoutAFile() {
        window.open(file);
        for (String title : List.of("First", "Second")) {
            change(title);
            perform(Verb.SAVE);
            Toolkit.until("it is saved", () -> !document().isModified());
        }
        perform(Verb.EARLIER_VERSIONS);
        Toolkit.until("they are listed", () -> window.says("document renamed: Second"));
        List<Node> open = window.visible().stream()
                .filter(node -> node instanceof Button button && "Open".equals(button.getText()))
                .toList();
        assertThat(open).hasSize(3);
        Toolkit.run(((Button) open.get(1))::fire);
        TestWindow other = window.others().getFirst();
        assertThat(Toolkit.on(() -> other.session().document().project().title()))
                .isEqualTo("First");
        assertThat(other.session().file()).isEmpty();
        assertThat(other.title()).doesNotContain("•");
    }

    @Test
    void whoWantsItHasChangesSavedWithoutAsking() {
        Toolkit.run(() -> desk.autosave().set(true));
        assertThat(folder.resolve("config/preferences")).content().contains("autosave = on");
        window.open(file);
        change("By itself");
        Toolkit.until("it is saved", () -> !document().isModified());
        assertThat(titleIn(file)).isEqualTo("By itself");
    }
}

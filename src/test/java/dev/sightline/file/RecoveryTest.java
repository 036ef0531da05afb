package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Unsaved work is on the disk soon, belongs to one program while that runs, and is found once it is gone.
class RecoveryTest {
    private static final JourneyDocument FIRST = JourneyDocument.titled("First");
    private static final JourneyDocument SECOND = JourneyDocument.titled("Second");

    @TempDir
    Path state;

    private RecoveryFolder mine;
    private RecoveryFolder other;

    @BeforeEach
    void begin() {
        mine = RecoveryFolder.in(state);
        other = RecoveryFolder.in(state);
    }

    private static List<String> titles(List<LeftBehind> left) {
        return left.stream()
                .map(found -> found.open().openedDocument().orElseThrow())
                .map(document -> document.project().title())
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(state)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .toList();
        }
    }

    /// A copy as a program leaves it that ends without saving.
    private RecoveryCopy leave(RecoveryFolder program, JourneyDocument document, Origin origin) throws IOException {
        RecoveryCopy copy = program.copyOf(origin);
        copy.keep(document);
        copy.finish();
        return copy;
    }

    @Test
    void nothingIsWrittenBeforeSomethingIsUnsaved() throws IOException {
        RecoveryCopy copy = mine.copyOf(Origin.NONE);
        copy.finish();
        assertThat(files()).isEmpty();
        assertThat(mine.leftBehind()).isEmpty();
    }

    @Test
    void whatAProgramLeftIsFoundWithWhereItCameFrom() throws IOException {
        Path file = state.resolve("maps/ü 1.sightline.json");
        Origin origin = Origin.of(file, Optional.of(FileStamp.of(new byte[] {1, 2, 3})));
        leave(mine, FIRST, origin);
        leave(mine, SECOND, Origin.NONE);
        assertThat(other.leftBehind()).as("while the program runs").isEmpty();
        mine.release();
        List<LeftBehind> left = other.leftBehind();
        assertThat(titles(left)).containsExactlyInAnyOrder("First", "Second");
        assertThat(left).extracting(LeftBehind::origin).containsExactlyInAnyOrder(origin, Origin.NONE);
    }

    @Test
    void onlyOneProgramIsToldOfWhatWasLeft() throws IOException {
        leave(mine, FIRST, Origin.NONE);
        mine.release();
        assertThat(titles(other.leftBehind())).containsExactly("First");
        assertThat(titles(other.leftBehind())).as("asked again").containsExactly("First");
        assertThat(RecoveryFolder.in(state).leftBehind()).isEmpty();
    }

    @Test
    void twoProgramsDoNotShareAFolderAndNobodyTakesOneWithSomethingInIt() throws IOException {
        leave(mine, FIRST, Origin.NONE);
        leave(other, SECOND, Origin.NONE);
        mine.release();
        RecoveryFolder third = RecoveryFolder.in(state);
        leave(third, JourneyDocument.titled("Third"), Origin.NONE);
        assertThat(titles(third.leftBehind())).containsExactly("First");
        leave(third, JourneyDocument.titled("Fourth"), Origin.NONE);
        assertThat(files().stream().filter(file -> file.toString().endsWith(RecoveryFolder.COPY)))
                .hasSize(4);
    }

    @Test
    void aSavedDocumentLeavesNothing() throws IOException {
        RecoveryCopy copy = leave(mine, FIRST, Origin.NONE);
        copy.remove(Origin.of(state.resolve("a.sightline.json"), Optional.empty()));
        copy.finish();
        assertThat(files()).isEmpty();
        copy.keep(SECOND);
        copy.finish();
        copy.close();
        copy.finish();
        assertThat(files()).isEmpty();
    }

    @Test
    void theLastStateCountsWhateverCameBetween() throws IOException {
        RecoveryCopy copy = mine.copyOf(Origin.NONE);
        copy.keep(FIRST);
        copy.remove(Origin.NONE);
        copy.keep(SECOND);
        copy.finish();
        mine.release();
        assertThat(titles(other.leftBehind())).containsExactly("Second");
    }

    @Test
    void itIsWrittenWithoutAnybodyWaiting() throws IOException, InterruptedException {
        RecoveryCopy copy = mine.copyOf(Origin.NONE);
        CountDownLatch written = new CountDownLatch(1);
        copy.tell(trouble -> written.countDown());
        copy.keep(FIRST);
        assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(files()).hasSize(2);
    }

    @Test
    void anOlderStateIsNeverFoundWithANewerOrigin() throws IOException {
        RecoveryCopy copy = leave(mine, FIRST, Origin.NONE);
        // the copy of before the save was not yet taken away when the next change came
        copy.remove(Origin.of(state.resolve("a.sightline.json"), Optional.empty()));
        copy.keep(SECOND);
        copy.finish();
        mine.release();
        assertThat(titles(other.leftBehind())).containsExactly("Second");
        assertThat(other.leftBehind().getFirst().origin().file()).isPresent();
    }

    @Test
    void whatWasLeftIsThrownAwayWithAllThatBelongsToIt() throws IOException {
        leave(mine, FIRST, Origin.NONE);
        leave(mine, SECOND, Origin.NONE);
        Files.write(state.resolve("recovery/program-1/.copy-1.sightline.json.saving-1"), new byte[] {'{'});
        mine.release();
        for (LeftBehind left : other.leftBehind()) {
            other.discard(left);
        }
        assertThat(files()).isEmpty();
        assertThat(RecoveryFolder.in(state).leftBehind()).isEmpty();
    }

    @Test
    void aFullDiskIsToldAndTheNextChangeTriesAgain() throws IOException {
        Path first = state.resolve("copy-1" + RecoveryFolder.COPY);
        RecoveryFolder full = new RecoveryFolder(
                state, new FailingDisk(FailingDisk.Step.WRITE_HALF, first, file -> new IOException("No space left")));
        List<Optional<String>> told = new ArrayList<>();
        RecoveryCopy copy = full.copyOf(Origin.NONE);
        copy.tell(told::add);
        copy.keep(FIRST);
        copy.finish();
        copy.keep(SECOND);
        copy.finish();
        assertThat(told)
                .hasSize(2)
                .allSatisfy(trouble -> assertThat(trouble)
                        .hasValueSatisfying(sentence -> assertThat(sentence).contains("the disk is full")));
        assertThat(full.leftBehind()).isEmpty();
    }

    @Test
    void aFolderThatSomebodyTidiedAwayIsMadeAgain() throws IOException {
        RecoveryCopy copy = leave(mine, FIRST, Origin.NONE);
        for (Path file : files()) {
            Files.delete(file);
        }
        Files.delete(state.resolve("recovery/program-1/lock"));
        Files.delete(state.resolve("recovery/program-1"));
        copy.keep(SECOND);
        copy.finish();
        assertThat(files()).isNotEmpty();
    }

    @Test
    void anOriginThatCannotBeReadIsNone() {
        assertThat(Origin.read("{\"file\": 3}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Origin.NONE);
        assertThat(Origin.read(new byte[40])).isEqualTo(Origin.NONE);
        assertThat(Origin.read(
                        "{\"file\": \"/a\", \"size\": 1e99, \"fingerprint\": \"x\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Origin.NONE);
    }
}

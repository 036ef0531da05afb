package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A save leaves the new document or the old one, never a part, and says what happened.
class SavingTest {
    private static final Instant NOW = Instant.parse("2026-03-14T09:30:00Z");
    private static final JourneyDocument FIRST = JourneyDocument.titled("First");
    private static final JourneyDocument SECOND = JourneyDocument.titled("Second");

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("a.sightline.json");
    }

    private DocumentFile document() {
        return DocumentFile.at(file(), folder.resolve("state"));
    }

    private DocumentFile document(Disk disk) {
        return DocumentFile.at(file(), folder.resolve("state"), disk);
    }

    private List<String> besides() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.contains("saving"))
                    .toList();
        }
    }

    @Test
    void whatIsSavedIsOpenedAgain() throws IOException {
        assertThat(document().save(FIRST, Optional.empty(), NOW).sentence()).isEqualTo("a.sightline.json is saved.");
        OpenResult.Opened opened = (OpenResult.Opened) document().open();
        assertThat(opened.document()).isEqualTo(FIRST);
        assertThat(document().hasChangedSince(opened.stamp().orElseThrow())).isFalse();
        assertThat(besides()).isEmpty();
    }

    @Test
    void aChangeBySomebodyElseIsSeenAndNotOverwritten() throws IOException {
        SaveResult.Saved saved = (SaveResult.Saved) document().save(FIRST, Optional.empty(), NOW);
        Files.write(file(), JourneyJson.write(SECOND));

        assertThat(document().hasChangedSince(saved.stamp())).isTrue();
        SaveResult result = document().save(FIRST.with(renamed()), Optional.of(saved.stamp()), NOW);

        assertThat(result).isInstanceOf(SaveResult.ChangedMeanwhile.class);
        assertThat(result.sentence()).contains("changed by another program");
        assertThat(document().open().openedDocument()).contains(SECOND);
        assertThat(document().save(FIRST, Optional.empty(), NOW)).isInstanceOf(SaveResult.Saved.class);
    }

    private static ChangeSet renamed() {
        return ChangeSet.replacing(FIRST.project(), FIRST.project().withTitle("Renamed"));
    }

    @Test
    void theLastTenSavesAreKeptTheYoungestFirst() throws IOException {
        for (int i = 0; i < 14; i++) {
            assertThat(document().save(JourneyDocument.titled("Save " + i), Optional.empty(), NOW.plusSeconds(i)))
                    .isInstanceOf(SaveResult.Saved.class);
        }
        List<RestorePoint> points = document().restorePoints();
        assertThat(points).hasSize(10);
        assertThat(points.getFirst().saved()).isEqualTo(NOW.plusSeconds(13));
        assertThat(DocumentFile.at(points.getLast().file(), folder).open().openedDocument())
                .contains(JourneyDocument.titled("Save 4"));
    }

    @Test
    void whatStoodThereBeforeTheFirstSaveIsKeptToo() throws IOException {
        Files.write(file(), JourneyJson.write(FIRST));
        assertThat(document().save(SECOND, Optional.empty(), NOW)).isInstanceOf(SaveResult.Saved.class);
        assertThat(document().restorePoints()).hasSize(2);
    }

    @Test
    void aDamagedFilePointsToItsYoungestSave() throws IOException {
        assertThat(document().save(FIRST, Optional.empty(), NOW)).isInstanceOf(SaveResult.Saved.class);
        Files.writeString(file(), "{\"format\": \"sightline\", \"version\": 1, \"tit");
        OpenResult.Damaged damaged = (OpenResult.Damaged) document().open();
        RestorePoint nearest = damaged.nearest().orElseThrow();
        assertThat(nearest.saved()).isEqualTo(NOW);
        assertThat(DocumentFile.at(nearest.file(), folder).open().openedDocument())
                .contains(FIRST);
    }

    @Test
    void permissionsStayAndSymbolicLinksAreFollowed() throws IOException {
        RealDiskTroubles.requirePermissions();
        Path real = Files.createDirectory(folder.resolve("elsewhere")).resolve("real.json");
        Files.write(real, JourneyJson.write(FIRST));
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
        Files.createSymbolicLink(file(), Path.of("elsewhere", "real.json"));

        assertThat(document().save(SECOND, Optional.empty(), NOW)).isInstanceOf(SaveResult.Saved.class);

        assertThat(Files.isSymbolicLink(file())).isTrue();
        assertThat(Files.readAllBytes(real)).isEqualTo(JourneyJson.write(SECOND));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void whatIsNoFileIsRefusedWithASentence() {
        assertThat(DocumentFile.at(folder, folder).open().sentence()).endsWith("is a folder, not a document.");
        assertThat(document().open().sentence()).isEqualTo("a.sightline.json cannot be read: it is not there.");
        assertThat(DocumentFile.at(folder.resolve("no/a.json"), folder).open().sentence())
                .startsWith("a.json cannot be read: there is no folder");
        assertThat(DocumentFile.at(folder, folder)
                        .save(FIRST, Optional.empty(), NOW)
                        .sentence())
                .contains("could not be saved: it is a folder");
        assertThat(DocumentFile.at(folder.resolve("no/a.json"), folder.resolve("state"))
                        .save(FIRST, Optional.empty(), NOW)
                        .sentence())
                .contains("there is no folder");
    }

    /// What a file system may complain of, and what is said then.
    enum Failure {
        FULL("the disk is full"),
        FORBIDDEN("you have no permission"),
        READ_ONLY("the disk can only be read"),
        GONE("it is not there"),
        STRANGE("the system says: Illegal seek");

        private final String sentence;

        Failure(String sentence) {
            this.sentence = sentence;
        }

        IOException at(String file) {
            return switch (this) {
                case FULL -> new FileSystemException(file, null, "No space left on device");
                case FORBIDDEN -> new AccessDeniedException(file);
                case READ_ONLY -> new FileSystemException(file, null, "Read-only file system");
                case GONE -> new NoSuchFileException(file);
                case STRANGE -> new IOException("Illegal seek");
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Failure.class)
    void aSaveThatFailsAtAnyStepLeavesTheOldFileWhole(Failure failure) throws IOException {
        assertThat(document().save(FIRST, Optional.empty(), NOW)).isInstanceOf(SaveResult.Saved.class);
        byte[] before = Files.readAllBytes(file());
        for (FailingDisk.Step step : FailingDisk.Step.values()) {
            FailingDisk disk = new FailingDisk(step, file(), failure::at);
            SaveResult result = document(disk).save(SECOND, Optional.empty(), NOW.plusSeconds(1));
            assertThat(result).as("%s at %s", failure, step).isInstanceOf(SaveResult.NotSaved.class);
            assertThat(result.sentence()).contains(failure.sentence).endsWith("What was there before is unchanged.");
            assertThat(Files.readAllBytes(file())).isEqualTo(before);
            assertThat(besides()).isEmpty();
        }
    }

    @Test
    void aDiskThatIsReallyFullLeavesTheOldFileWhole() throws IOException {
        JourneyDocument large = JourneyDocument.titled("x".repeat(100_000));
        try (RealDiskTroubles.SmallDisk disk = RealDiskTroubles.smallDisk(folder.resolve("small"))) {
            DocumentFile document = DocumentFile.at(disk.folder().resolve("a.sightline.json"), folder.resolve("state"));
            assertThat(document.save(FIRST, Optional.empty(), NOW)).isInstanceOf(SaveResult.Saved.class);

            SaveResult result = document.save(large, Optional.empty(), NOW.plusSeconds(1));

            assertThat(result).isInstanceOf(SaveResult.NotSaved.class);
            assertThat(result.sentence())
                    .isEqualTo("a.sightline.json could not be saved: the disk is full. What was there before is"
                            + " unchanged.");
            assertThat(document.open().openedDocument()).contains(FIRST);
            assertThat(disk.folder()).isDirectoryContaining("glob:**a.sightline.json");
            try (Stream<Path> files = Files.list(disk.folder())) {
                assertThat(files).hasSize(1);
            }
        }
    }

    @Test
    void aDiskThatCanReallyOnlyBeReadIsOpenedButNotSavedTo() throws IOException {
        try (RealDiskTroubles.SmallDisk disk = RealDiskTroubles.smallDisk(folder.resolve("small"))) {
            DocumentFile document = DocumentFile.at(disk.folder().resolve("a.sightline.json"), folder.resolve("state"));
            assertThat(document.save(FIRST, Optional.empty(), NOW)).isInstanceOf(SaveResult.Saved.class);
            disk.protect();

            assertThat(document.save(SECOND, Optional.empty(), NOW.plusSeconds(1))
                            .sentence())
                    .contains("could not be saved: it is write-protected");
            assertThat(document.open().openedDocument()).contains(FIRST);
        }
    }

    @Test
    void whatNobodyMayReadOrWriteIsRefusedWithASentence() throws IOException {
        RealDiskTroubles.requireToBeRefused();
        Path closed = Files.createDirectory(folder.resolve("closed"));
        DocumentFile document = DocumentFile.at(closed.resolve("a.sightline.json"), folder.resolve("state"));
        assertThat(document.save(FIRST, Optional.empty(), NOW)).isInstanceOf(SaveResult.Saved.class);
        Files.setPosixFilePermissions(closed.resolve("a.sightline.json"), PosixFilePermissions.fromString("-w-------"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-x------"));
        try {
            assertThat(document.open().sentence())
                    .isEqualTo("a.sightline.json cannot be read: you have no permission.");
            assertThat(document.save(SECOND, Optional.empty(), NOW.plusSeconds(1))
                            .sentence())
                    .contains("could not be saved: you have no permission");
        } finally {
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aDiskThatWritesSomethingElseIsFoundOut() throws IOException {
        assertThat(document().save(FIRST, Optional.empty(), NOW)).isInstanceOf(SaveResult.Saved.class);
        SaveResult result = document(FailingDisk.thatGarbles(file())).save(SECOND, Optional.empty(), NOW);
        assertThat(result.sentence()).contains("what was written could not be read back");
        assertThat(document().open().openedDocument()).contains(FIRST);
    }

    @Test
    void aFileThatIsHeldForAMomentIsTriedAgain() {
        FailingDisk disk = FailingDisk.thatHolds(file(), 3);
        assertThat(document(disk).save(FIRST, Optional.empty(), NOW)).isInstanceOf(SaveResult.Saved.class);
        assertThat(disk.pauses()).isEqualTo(3);
    }

    @Test
    void aStateFolderThatCannotBeWrittenDoesNotHinderSaving() throws IOException {
        Path state = Files.createFile(folder.resolve("no-folder"));
        SaveResult result = DocumentFile.at(file(), state).save(FIRST, Optional.empty(), NOW);
        assertThat(result.sentence()).startsWith("a.sightline.json is saved. No restore point could be kept:");
    }

    @Test
    void theStateFolderFollowsTheCustomOfEachSystem() {
        Path home = Path.of("/h");
        assertThat(StateFolder.of("Linux", home, name -> null)).isEqualTo(Path.of("/h/.local/state/sightline"));
        assertThat(StateFolder.of("Linux", home, name -> name.equals("XDG_STATE_HOME") ? "/s" : null))
                .isEqualTo(Path.of("/s/sightline"));
        assertThat(StateFolder.of("Linux", home, name -> "relative")).isEqualTo(Path.of("/h/.local/state/sightline"));
        assertThat(StateFolder.of("Mac OS X", home, name -> null))
                .isEqualTo(Path.of("/h/Library/Application Support/Sightline"));
        assertThat(StateFolder.of("Windows 11", home, name -> name.equals("LOCALAPPDATA") ? "/l" : null))
                .isEqualTo(Path.of("/l/Sightline"));
    }
}

package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands at a place stays what it is when a result goes there, and stays as it is when the result fails.
class WholeFileTest {
    private static final JourneyDocument DOCUMENT = JourneyDocument.titled("Coffee");

    @TempDir
    Path folder;

    private static void write(Path file, String text) throws IOException {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Path node(String... command) throws IOException, InterruptedException {
        Process made = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .directory(folder.toFile())
                .start();
        assumeThat(made.waitFor(20, TimeUnit.SECONDS) && made.exitValue() == 0)
                .as("this machine lets a test have it: %s", String.join(" ", command))
                .isTrue();
        return folder.resolve(command[1]);
    }

    private static void save(Path place, Path state) {
        assertThat(DocumentFile.at(place, state).save(DOCUMENT, Optional.empty(), Instant.EPOCH))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPipeIsPouredIntoAndStaysAPipe(boolean document) throws Exception {
        Path pipe = node("mkfifo", "pipe");
        CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readAllBytes(pipe);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        if (document) {
            save(pipe, folder.resolve("state"));
        } else {
            write(pipe, "whole");
        }
        assertThat(read.get(30, TimeUnit.SECONDS))
                .isEqualTo(document ? JourneyJson.write(DOCUMENT) : "whole".getBytes(StandardCharsets.UTF_8));
        assertThat(RealDisk.DISK.isDevice(pipe)).isTrue();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(pipe);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDeviceStaysADeviceAndSaysWhenItIsFull(boolean document) throws Exception {
        Path nothing = node("mknod", "nothing", "c", "1", "3");
        Path full = node("mknod", "full", "c", "1", "7");
        if (document) {
            save(nothing, folder.resolve("state"));
            assertThat(DocumentFile.at(full)
                            .save(DOCUMENT, Optional.empty(), Instant.EPOCH)
                            .sentence())
                    .contains("the disk is full");
        } else {
            write(nothing, "gone");
            assertThatThrownBy(() -> write(full, "too much"))
                    .isInstanceOfSatisfying(
                            IOException.class,
                            e -> assertThat(Trouble.why(e, full)).isEqualTo("the disk is full"));
        }
        assertThat(RealDisk.DISK.isDevice(nothing)).isTrue();
        assertThat(RealDisk.DISK.isDevice(full)).isTrue();
    }

    @Test
    void whatAProcessHasOpenIsWrittenThroughWhereverItsLinksLead() throws IOException {
        Path mine = Path.of("/proc/self/fd");
        assumeThat(mine).isDirectory();
        Path link = Files.createSymbolicLink(folder.resolve("out"), mine.resolve("1"));
        assertThat(RealDisk.DISK.isDevice(link)).isTrue();
    }

    @Test
    void aLinkStaysALinkAndWhatItLeadsToIsWritten() throws IOException {
        Path real = Files.createDirectory(folder.resolve("elsewhere")).resolve("real.pdf");
        Files.writeString(real, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), Path.of("elsewhere/real.pdf"));
        write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
        Path ahead = Files.createSymbolicLink(folder.resolve("ahead.pdf"), Path.of("elsewhere/later.pdf"));
        write(ahead, "first");
        assertThat(ahead).isSymbolicLink();
        assertThat(folder.resolve("elsewhere/later.pdf")).hasContent("first");
    }

    @Test
    void aFileKeepsItsPermissions() throws IOException {
        RealDiskTroubles.requirePermissions();
        Path file = Files.writeString(folder.resolve("a.pdf"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
    }

    @Test
    void aFileKeepsItsOwner() throws IOException {
        RealDiskTroubles.requirePermissions();
        Path file = Files.writeString(folder.resolve("a.pdf"), "old");
        boolean given;
        try {
            Files.setAttribute(file, "unix:uid", 12345);
            given = true;
        } catch (IOException | UnsupportedOperationException refused) {
            given = false;
        }
        assumeThat(given).as("only root gives files away").isTrue();
        write(file, "new");
        assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(12345);
    }

    @Test
    void aProtectedFileIsRefusedAlsoForWhoMayWriteAll() throws IOException {
        RealDiskTroubles.requirePermissions();
        Path file = Files.writeString(folder.resolve("a.pdf"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThatThrownBy(() -> write(file, "new"))
                .isInstanceOfSatisfying(
                        IOException.class, e -> assertThat(Trouble.why(e, file)).isEqualTo("it is write-protected"));
        assertThat(DocumentFile.at(file, folder.resolve("state"))
                        .save(DOCUMENT, Optional.empty(), Instant.EPOCH)
                        .sentence())
                .contains("it is write-protected");
        assertThat(file).hasContent("old");
    }

    @Test
    void whatFailsHalfWayLeavesTheOldFileAndNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("n".repeat(250)), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write('x');
                    throw new IOException("torn");
                }))
                .hasMessage("torn");
        assertThatThrownBy(() -> WholeFile.write(file, _ -> {
                    throw new UncheckedIOException(new IOException("No space left on device"));
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(file).hasContent("old");
        write(file, "new");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
        assertThat(file).hasContent("new");
    }

    @Test
    void linksInACircleAreTold() throws IOException {
        Path one = folder.resolve("one.pdf");
        Files.createSymbolicLink(one, folder.resolve("two.pdf"));
        Files.createSymbolicLink(folder.resolve("two.pdf"), one);
        assertThatThrownBy(() -> write(one, "new"))
                .isInstanceOfSatisfying(
                        IOException.class,
                        e -> assertThat(Trouble.why(e, one)).isEqualTo("its symbolic links lead in a circle"));
    }
}

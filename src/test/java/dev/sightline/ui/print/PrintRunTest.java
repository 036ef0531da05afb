package dev.sightline.ui.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sightline.file.DocumentFile;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.desk.HouseBrand;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window exports leaves what stands at its place what it is, as the command line does.
class PrintRunTest {
    @TempDir
    Path folder;

    private final JourneyDocument document = DocumentFile.open(Path.of("samples/coffee.sightline.json"))
            .openedDocument()
            .orElseThrow();
    private final PrintRun run = new PrintRun(
            new PrintSubject(document, document.maps().getFirst().id(), Map.of(), Set.of(), HouseBrand.NONE),
            PrintChoice.USUAL);

    @BeforeEach
    void requirePermissions() {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    }

    @Test
    void aLinkLeadsWhereItLedAndAFileKeepsItsPermissions() throws Exception {
        Path real = Files.writeString(
                Files.createDirectory(folder.resolve("shared")).resolve("trip.pdf"), "old");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("trip.pdf"), real);
        assertThat(run.write(link, "coffee.sightline.json", Instant.EPOCH, _ -> {}))
                .containsExactly(link);
        assertThat(link).isSymbolicLink();
        assertThat(Files.readAllBytes(real)).startsWith('%', 'P', 'D', 'F');
        assertThat(Files.getPosixFilePermissions(real)).isEqualTo(PosixFilePermissions.fromString("rw-rw-r--"));
    }

    @Test
    void aProtectedFileIsRefusedAndWhatIsStoppedLeavesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("trip.pdf"), "old");
        assertThatThrownBy(() -> run.write(file, "coffee.sightline.json", Instant.EPOCH, share -> {
                    if (share > 0) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThatThrownBy(() -> run.write(file, "coffee.sightline.json", Instant.EPOCH, _ -> {}))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(file).hasContent("old");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}

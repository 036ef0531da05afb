package dev.sightline.export.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.export.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell stands in for the other program")
class DialogProcessTest {
    private static final PaperWishes WISHES = PaperWishes.USUAL
            .withCopies(2)
            .withSides(Optional.of(PaperSides.LONG_EDGE))
            .withPages(PageChoice.of("2-3").orElseThrow());

    @TempDir
    private Path folder;

    /// A program that does what a line of shell says.
    private static DialogProcess saying(String shell) {
        return new DialogProcess(List.of("/bin/sh", "-c", shell, "dialog"));
    }

    private static int print(DialogProcess dialog, Progress progress) throws IOException {
        return dialog.print(SamplePages.of(4), "Night train", "hall", WISHES, progress);
    }

    @Test
    void theOtherProgramIsGivenTheChosenPagesAndWhatToBeginWith() throws IOException {
        Path given = folder.resolve("given.pdf");
        Path words = folder.resolve("words");
        List<Double> reached = new ArrayList<>();
        DialogProcess dialog = saying("cp \"$1\" " + given + "; shift; printf '%s|' \"$@\" > " + words
                + "; echo open; echo reached 0.5; echo 'reached nonsense'; echo done 2");
        assertThat(print(dialog, reached::add)).isEqualTo(2);
        assertThat(words).hasContent("Night train|hall|2|true|two-sided-long-edge|");
        try (PDDocument pages = Loader.loadPDF(given.toFile())) {
            assertThat(pages.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(reached).isSorted().contains(0.5);
    }

    @Test
    void whoeverLeavesTheDialogPrintsNothing() {
        assertThatThrownBy(() -> print(saying("echo open; echo left"), Progress.NONE))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aRefusalAndAProgramThatEndsAreToldApart() {
        assertThatThrownBy(() -> print(saying("echo refused The drum is worn."), Progress.NONE))
                .isInstanceOf(PaperRefused.class)
                .hasMessage("The drum is worn.");
        assertThatThrownBy(() -> print(saying("echo open; exit 1"), Progress.NONE))
                .isInstanceOfSatisfying(
                        PaperRefused.class, refused -> assertThat(refused.why()).isEqualTo(PaperRefused.Why.NO_DIALOG));
    }

    @Test
    @Timeout(60)
    void stoppingItInTheWindowEndsTheOtherProgram() throws IOException {
        Path number = folder.resolve("number");
        assertThatThrownBy(() -> print(saying("echo $$ > " + number + "; echo open; exec sleep 600"), share -> {
                    if (number.toFile().length() > 0) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        long ended = Long.parseLong(Files.readString(number).strip());
        ProcessHandle.of(ended).ifPresent(other -> other.onExit().join());
    }

    @Test
    void aJavaWithoutAScreenSaysSoBySilence() {
        DialogProcess dialog = DialogProcess.java("-Djava.awt.headless=true").orElseThrow();
        assertThatThrownBy(() -> print(dialog, Progress.NONE))
                .isInstanceOfSatisfying(
                        PaperRefused.class, refused -> assertThat(refused.why()).isEqualTo(PaperRefused.Why.NO_DIALOG));
    }

    @Test
    void itIsOnlyWhereTheSystemHasADialogThatJavaCanShow() {
        assertThat(DialogProcess.ofSystem("Linux")).isEmpty();
        assertThat(DialogProcess.ofSystem("Windows 11")).isPresent();
        assertThat(DialogProcess.ofSystem("Mac OS X")).isPresent();
    }
}

package dev.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `-` is the input where a document is read and the output where a result goes, and what goes wrong there is told.
class StreamsTest {
    private static final byte[] SMALL = OutputTest.SMALL.getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Path source() throws IOException {
        return Files.writeString(folder.resolve("coffee.sightline.json"), OutputTest.SMALL);
    }

    /// An output that takes some bytes and then no more.
    private static OutputStream full(int bytes, String complaint) {
        return new OutputStream() {
            private int left = bytes;

            @Override
            public void write(int one) throws IOException {
                if (left-- <= 0) {
                    throw new IOException(complaint);
                }
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "/dev/stdout"})
    void aPdfGoesToTheOutputByteForByteWithNothingElse(String out) throws IOException {
        Shell shell = Shell.run("export", source(), "-o", out);
        assertThat(shell.code()).as(shell.err()).isZero();
        try (PDDocument pdf = Loader.loadPDF(shell.bytes())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(new String(shell.bytes(), StandardCharsets.ISO_8859_1)).endsWith("%%EOF\n");
        assertThat(folder).isDirectoryNotContaining("glob:**.pdf");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void theInputIsReadByEveryCommandAndItsResultGoesToTheOutput() throws IOException {
        assertThat(Shell.fed(SMALL, "check", "-").out()).startsWith("-: good, 1 map, ");
        assertThat(Shell.fed(SMALL, "export", "-", "--to", "text").out()).contains("Coffee to go");
        assertThat(Shell.fed(SMALL, "export", "-", "--to", "png", "--scale", "1")
                        .bytes())
                .startsWith(0x89, 'P', 'N', 'G');
        Shell migrated = Shell.fed(SMALL, "migrate", "-");
        assertThat(migrated.out()).startsWith("{").contains("\"Coffee to go\"");
        Shell again = Shell.fed(migrated.bytes(), "migrate", "--check", "-");
        assertThat(again.code()).as(again.out()).isZero();
        assertThat(Shell.fed(migrated.bytes(), "migrate", "-").bytes()).isEqualTo(migrated.bytes());
        Shell made = Shell.run("new", "-o", "-");
        assertThat(Shell.fed(made.bytes(), "check", "--strict", "-").code()).isZero();
        assertThat(Shell.run("schema", "-o", "-").out())
                .isEqualTo(Shell.run("schema").out());
    }

    @Test
    void aPdfAtTheInputIsTheDocumentItWasMadeFrom() throws IOException {
        Shell pdf = Shell.run("export", source(), "-o", "-");
        assertThat(Shell.fed(pdf.bytes(), "export", "-", "--to", "md").out()).contains("Coffee to go");
        Shell named = Shell.fed(SMALL, "export", "-", "-o", folder + "/");
        assertThat(named.code()).as(named.err()).isZero();
        assertThat(folder.resolve("document.pdf")).exists();
    }

    @Test
    void aPdfOutOfAPipeIsReadLikeOneOfAFile() throws Exception {
        Path pipe = folder.resolve("pipe");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeThat(made.waitFor()).isZero();
        byte[] pdf = Shell.run("export", source(), "-o", "-").bytes();
        CompletableFuture<?> poured = CompletableFuture.runAsync(() -> {
            try {
                Files.write(pipe, pdf);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(Shell.run("export", pipe, "--to", "text", "-o", "-").out()).contains("Coffee to go");
        poured.get(30, TimeUnit.SECONDS);
    }

    @Test
    void whatIsNoFileIsNotWrittenAnew() throws Exception {
        Path pipe = folder.resolve("pipe");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeThat(made.waitFor()).isZero();
        Shell shell = Shell.run("migrate", pipe);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("send it to the input and name it -.");
    }

    @Test
    void theInputThatIsNoDocumentIsToldSo() {
        Shell empty = Shell.run("check", "-");
        assertThat(empty.code()).isEqualTo(1);
        assertThat(empty.out()).startsWith("The input cannot be opened: 1 problem.");
        Shell picture = Shell.fed(new byte[] {'G', 'I', 'F', '8', '9', 'a'}, "export", "-");
        assertThat(picture.code()).isEqualTo(1);
        assertThat(picture.err()).startsWith("The input is no Sightline document but a GIF picture.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export %s samples/coffee.sightline.json -o - | takes one result",
                "export %s - | takes one result",
                "export samples/clinic-blueprint.sightline.json --to svg -o - | name a map with --map",
                "export %s -o - --json | would both go to the output",
                "new -o - --json | would both go to the output",
                "migrate - --json | would both go to the output"
            })
    void whatCannotAllGoToTheOutputIsRefused(String words, String answer) throws IOException {
        Shell shell =
                Shell.fed(SMALL, (Object[]) words.formatted(source()).strip().split(" "));
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains(answer).endsWith(".\n");
        assertThat(shell.bytes()).isEmpty();
    }

    @Test
    void aPersonIsShownNoBinary() throws IOException {
        Shell refused = Shell.atTerminal("export", source(), "-o", "-");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("terminal");
        assertThat(refused.bytes()).isEmpty();
        assertThat(Shell.atTerminal("export", source(), "--to", "text", "-o", "-")
                        .out())
                .contains("Coffee to go");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export %s -o -", "export %s --to text -o -", "check %s", "schema", "--help", "new --list"})
    void anOutputThatFailsIsToldAndAClosedPipeEndsQuietly(String words) throws IOException {
        Object[] all = words.formatted(source()).split(" ");
        Shell full = Shell.into(full(20, "No space left on device"), all);
        assertThat(full.code()).isEqualTo(2);
        assertThat(full.err()).endsWith("sightline: Cannot write to the output: the disk is full.\n");
        Shell closed = Shell.into(full(0, "Bad file descriptor"), all);
        assertThat(closed.code()).isEqualTo(2);
        assertThat(closed.err()).endsWith("sightline: Cannot write to the output: it is closed.\n");
        Shell pipe = Shell.into(full(20, "Broken pipe"), all);
        assertThat(pipe.code()).isEqualTo(2);
        assertThat(pipe.err()).isEmpty();
    }
}

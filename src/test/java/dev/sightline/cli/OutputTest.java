package dev.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Results go where they are sent, and none goes over something that was not meant.
class OutputTest {
    static final String SMALL = """
        { "format": "sightline", "version": 1, "title": "Coffee to go",
          "maps": [ { "title": "Coffee to go", "stages": [ {"name": "Order"} ] } ] }
        """;

    private static final String TWO_MAPS = """
        { "format": "sightline", "version": 1, "title": "Coffee to go",
          "maps": [ { "id": "map-day", "title": "Day", "stages": [ {"name": "Order"} ] },
            { "id": "map-night", "title": "Night", "stages": [ {"name": "Order"} ] } ] }
        """;

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private List<String> names(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "new", "migrate", "schema"})
    void aLinkStaysALinkAndAProtectedFileIsRefused(String command) throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path source = file("coffee.sightline.json", SMALL);
        String ending = command.equals("export") ? ".svg" : ".json";
        Path real = file("elsewhere/real" + ending, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link" + ending), real);
        Object[] words = switch (command) {
            case "new" -> new Object[] {"new", "--force", "-o", link};
            case "schema" -> new Object[] {"schema", "-o", link};
            default -> new Object[] {command, source, "-o", link};
        };
        Shell done = Shell.run(words);
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(link).isSymbolicLink();
        String made = Files.readString(real);
        assertThat(made).hasSizeGreaterThan(100);

        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("r--r--r--"));
        Shell refused = Shell.run(words);
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("link")
                .contains("it is write-protected")
                .endsWith(".\n");
        assertThat(real).hasContent(made);
    }

    @Test
    void aNameWithASeparatorAtItsEndIsAFolderAlsoForOneDocument() throws IOException {
        Path source = file("coffee.sightline.json", SMALL);
        Path made = folder.resolve("made");
        Shell shell = Shell.run("export", source, "-o", made + "/");
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(names(made)).containsExactly("coffee.pdf");
        assertThat(shell.out().strip()).isEqualTo(made.resolve("coffee.pdf").toString());
        Path pictures = folder.resolve("pictures");
        Path two = file("two.sightline.json", TWO_MAPS);
        assertThat(Shell.run("export", two, "--to", "svg", "-o", pictures + "/").code())
                .isZero();
        assertThat(names(pictures)).containsExactly("two-map-day.svg", "two-map-night.svg");
    }

    @Test
    void filesOfSeveralMapsHaveTheEndingOfWhatTheyAre() throws IOException {
        Path two = file("two.sightline.json", TWO_MAPS);
        assertThat(Shell.run("export", two, "--to", "svg", "-o", folder.resolve("d3"))
                        .code())
                .isZero();
        assertThat(names(folder)).contains("d3-map-day.svg", "d3-map-night.svg");
    }

    @Test
    void documentsThatWouldBecomeOneFileAreRefusedBeforeAnyIsMade() throws IOException {
        Path one = file("a/coffee.json", SMALL);
        Path other = file("b/coffee.json", SMALL);
        Path out = folder.resolve("out");
        Shell shell = Shell.run("export", one, other, "-o", out + "/");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains(one.toString(), other.toString(), "would both become", "coffee.pdf");
        assertThat(out).doesNotExist();
        assertThat(Shell.run("export", one, one, "-o", out + "/").err()).contains("is named twice");
        Path twin = file("a/coffee.sightline.json", SMALL);
        assertThat(Shell.run("export", one, twin, "--to", "svg").code()).isEqualTo(2);
        assertThat(names(folder.resolve("a"))).containsExactly("coffee.json", "coffee.sightline.json");
    }

    @Test
    void mapsOfTwoDocumentsThatWouldBecomeOneFileAreNotMadeTwice() throws IOException {
        Path one = file("a.json", TWO_MAPS.replace("map-day", "b-c"));
        Path other = file("a-b.json", TWO_MAPS.replace("map-day", "c"));
        Shell shell = Shell.run("export", one, other, "--to", "svg", "-o", folder.resolve("out") + "/");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("a-b-c.svg");
    }

    @Test
    void noDocumentIsWrittenOverWhateverItIsCalled() throws IOException {
        Path source = file("coffee.pdf", SMALL);
        Path link = Files.createSymbolicLink(folder.resolve("other.pdf"), source);
        for (String out : List.of(source.toString(), folder + "/./coffee.pdf", link.toString())) {
            Shell shell = Shell.run("export", source, "--to", "pdf", "-o", out);
            assertThat(shell.code()).isEqualTo(2);
            assertThat(shell.err()).contains("would be written over");
        }
        assertThat(source).hasContent(SMALL);
    }

    @Test
    void noNameIsToldSo() throws IOException {
        Path source = file("coffee.sightline.json", SMALL);
        Shell shell = Shell.run("export", source, "-o", "");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).isEqualTo("sightline: -o names no file; write a name or a folder after it.\n");
    }
}

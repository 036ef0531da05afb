package dev.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words that ask for nothing are answered with a sentence in the words of the help, and where that is found.
class MisuseTest {
    private static final String COFFEE = "samples/coffee.sightline.json";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--to gif | --to gif is not known; it takes pdf, svg, png, text, md.",
                "--to pgn | Did you mean png?",
                "--theme projecter | it takes paper, ink-saving, greyscale, projector, contrast. Did you mean"
                        + " projector?",
                "--heat sevrity | it takes severity, frequency, opportunity, evidence, mood, duration, waiting",
                "--reading backwards | --reading backwards is not known; it takes lanes, steps.",
                "--pge A3 | There is no option --pge; did you mean --page?",
                "--to=svg --to pdf | --to is given twice.",
                "--page | --page needs a value: SIZE."
            })
    void aWrongValueIsOneSentenceAndOneLine(String options, String answer) {
        Shell shell = Shell.run((Object[]) ("export " + COFFEE + " " + options).split(" "));
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err().lines()).hasSize(2).last().isEqualTo("See sightline export --help.");
        assertThat(shell.err()).startsWith("sightline: ").contains(answer).doesNotContain("case-insensitive");
        assertThat(shell.bytes()).isEmpty();
    }

    @Test
    void nothingToDoIsAskedFor() {
        Shell shell = Shell.run("check");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).isEqualTo("sightline: Name a FILE at least.\nSee sightline check --help.\n");
        assertThat(Shell.run("schema", "x").err()).startsWith("sightline: 'x' is one word too many.\n");
    }

    @Test
    void aMisspeltCommandIsNoFile() {
        Shell shell = Shell.run("exprot", "x");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("sightline: There is no command exprot, and no file of that name; did you mean export?\n");
        assertThat(Shell.run("help", "exprot").err())
                .isEqualTo("sightline: There is no command exprot; did you mean export?\n");
        assertThat(Shell.run("help", "export").out()).contains("Usage: sightline export");
        assertThat(Shell.run("-").err()).contains("No command says what to do with the input");
        assertThat(Shell.run("--theme", "paper").err()).contains("is said after its name.");
        assertThat(Sightline.isCommand("exprot", "x")).isTrue();
        assertThat(Sightline.isCommand("exprot.json")).isFalse();
        assertThat(Sightline.isCommand("maps/exprot")).isFalse();
        assertThat(Sightline.isCommand("samples")).isFalse();
        assertThat(Sightline.isCommand("zebra")).isFalse();
    }

    @Test
    void aMisspeltTemplateIsAskedAbout() {
        Shell shell = Shell.run("new", "--template", "blueprnt", "-o", folder.resolve("x.sightline.json"));
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("There is no template 'blueprnt'. Did you mean blueprint? There are ");
        Shell inFolder = Shell.run("new", "-t", folder, "-o", folder.resolve("x.sightline.json"));
        assertThat(inFolder.err()).contains("is a folder, not a document");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export coffee.json -o x.gif | Nothing that is made ends with .gif; end OUT with .pdf, .svg,",
                "export coffee.json -o x.svg --to pdf | x.svg does not end as what --to pdf makes",
                "export coffee.json -o x.docx --to pdf | x.docx does not end as what --to pdf makes",
                "export coffee.json --to svg --page A3 --header h | --page, --header asks for pages of a PDF",
                "export coffee.json --to text --booklet | a text has none",
                "new -o x.pdf | A document is not called",
                "schema -o x.pdf | A schema is not called",
                "migrate coffee.json -o x.svg | A document is not called",
                "migrate coffee.json -o | --output needs a value: OUT."
            })
    void aNameOfSomethingElseIsRefused(String words, String answer) throws IOException {
        Files.copy(Path.of(COFFEE), folder.resolve("coffee.json"));
        String there = words.replace(
                        "coffee.json", folder.resolve("coffee.json").toString())
                .replace(" x.", " " + folder.resolve("x."));
        Shell shell = Shell.run((Object[]) there.split(" "));
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains(answer);
        assertThat(folder).isDirectoryNotContaining("glob:**/x.*");
    }

    @Test
    void aFolderIsNoBrand() {
        Shell shell = Shell.run("export", COFFEE, "--brand", folder, "-o", folder.resolve("x.pdf"));
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).isEqualTo("sightline: The brand " + folder + " is a folder.\n");
    }

    @Test
    void anEmptyNameIsToldWhatItIs() {
        Shell check = Shell.run("check", "");
        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err()).contains("An empty FILE names none");
        assertThat(Shell.run("new", "-o", "").err()).contains("-o names no file");
        assertThat(Shell.run("migrate", COFFEE, "-o", "").err()).contains("-o names no file");
    }

    @Test
    void everyFileIsCountedAndNamedOnce() {
        assertThat(Shell.run("check", folder.resolve("nope.json")).out())
                .isEqualTo(folder.resolve("nope.json") + " cannot be read: it is not there.\n");
        assertThat(Shell.fed("{\"format\":\"sightline\",\"version\":1}".getBytes(StandardCharsets.UTF_8), "check", "-")
                        .out())
                .isEqualTo("-: good, 0 maps, 1 element\n");
    }

    @Test
    void listsForProgramsHoldWhatFailedToo() {
        Path nope = folder.resolve("nope.json");
        Shell export = Shell.run("export", COFFEE, nope, "--to", "svg", "--json", "-o", folder + "/");
        assertThat(export.code()).isEqualTo(1);
        assertThat(export.out())
                .contains("\"format\":\"svg\"")
                .contains("{\"file\":\"" + nope + "\",\"problem\":\"" + nope + " cannot be read: it is not there.\"}");
        Path made = folder.resolve("made.sightline.json");
        assertThat(Shell.run("new", "--json", "-o", made).out()).contains("{\"made\":\"" + made + "\"}");
        assertThat(Shell.run("new", "--list", "--json").out()).startsWith("[").contains("\"name\":\"blueprint\"");
        Shell migrate = Shell.run("migrate", "--check", "--json", COFFEE, nope);
        assertThat(migrate.code()).isEqualTo(1);
        assertThat(migrate.out()).contains("\"standing\":\"good\"").contains("\"standing\":\"refused\"");
    }
}

package dev.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.file.Template;
import dev.sightline.file.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SightlineTest {
    private static final String SMALL = """
        { "format": "sightline", "version": 1, "title": "Coffee to go",
          "maps": [ { "title": "Coffee to go",
            "stages": [ {"name": "Order"}, {"name": "Wait"}, {"name": "Drink"} ],
            "rows": [ {"lane": "customer-action", "cards": [ {"on": "Order", "text": "Reads the board"} ]} ] } ] }
        """;

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, content);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "new", "check", "export", "review", "migrate", "schema"})
    void helpOfEveryCommandShowsAnExample(String command) {
        Shell shell = command.isEmpty() ? Shell.run("--help") : Shell.run(command, "--help");
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("Usage:").contains("Example").contains("sightline " + command);
    }

    @Test
    void aViewIsExportedByItsNameAndAnUnknownOneIsAskedAbout() throws IOException {
        Path sample = Path.of("samples/night-train.sightline.json");
        Path whole = folder.resolve("whole.svg");
        Path part = folder.resolve("part.svg");
        assertThat(Shell.run("export", sample, "-o", whole).code()).isZero();
        assertThat(Shell.run("export", sample, "--view", "where it hurts MOST", "--hide", "-o", part)
                        .code())
                .isZero();
        assertThat(Files.readString(part)).contains("Half an hour on a cold").doesNotContain("Digital sales keeps");
        assertThat(Files.size(part)).isLessThan(Files.size(whole));
        Shell unknown = Shell.run("export", sample, "--view", "Where it hurst", "-o", part);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean 'Where it hurts most'?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "persona=Lena --filter severity=4,5 | ",
                "persnoa=Lena | did you mean 'persona'?",
                "kind=pian | did you mean 'pain'?",
                "severity=7 | there is 1, 2, 3, 4, 5.",
                "persona=Nobody | There is no persona 'Nobody'",
                "tag | write --filter tag=VALUE"
            })
    void aFilterIsSaidInWordsAndWhatIsWrongWithItIsToldKindly(String filter, @Nullable String answer) {
        List<Object> words = new ArrayList<>(List.of("export", "samples/night-train.sightline.json", "--filter"));
        words.addAll(List.of(filter.split(" ")));
        words.addAll(List.of("-o", folder.resolve("part.svg")));
        Shell shell = Shell.run(words.toArray());
        assertThat(shell.code()).isEqualTo(answer == null ? 0 : 2);
        assertThat(shell.err()).contains(answer == null ? "" : answer);
    }

    @Test
    void aWordThatIsNoCommandIsAskedAboutWithExitCode2() {
        Shell shell = Shell.run("exprot", "trip.sightline.json");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("exprot").contains("export");
    }

    static Stream<String> templates() {
        return Templates.shipped(Locale.ROOT).stream().map(Template::key);
    }

    @Test
    void theTemplatesAreListedWithWhatEachIsGoodFor() {
        Shell shell = Shell.run("new", "--list");
        assertThat(shell.code()).isZero();
        assertThat(shell.out().lines()).hasSizeGreaterThanOrEqualTo(12).allMatch(line -> line.matches("\\S+ +\\S.*"));
    }

    @Test
    void anUnknownTemplateIsAnsweredWithThoseThereAre() {
        Shell shell = Shell.run("new", "--template", "blueprnt", "-o", folder.resolve("x.sightline.json"));
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("blueprnt").contains("blueprint").contains("five-as");
    }

    @Test
    void aDocumentOfOnesOwnServesAsTemplate() throws IOException {
        Path own = file("own.sightline.json", SMALL);
        Path made = folder.resolve("made.sightline.json");
        Shell shell = Shell.run("new", "--template", own, "--title", "Tea to go", "-o", made);
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(Files.readString(made)).contains("Tea to go").contains("Reads the board");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aNewDocumentOfEachTemplateIsGoodAndCarriesItsTitle(String template) throws IOException {
        Path made = folder.resolve("trip.sightline.json");
        Shell shell = Shell.run("new", "--template", template, "--title", "Trip to Łódź", "-o", made);
        assertThat(shell.code()).as(shell.err()).isZero();
        assertThat(shell.out().strip()).isEqualTo(made.toString());
        assertThat(Files.readString(made)).contains("Trip to Łódź");
        Shell check = Shell.run("check", "--strict", made);
        assertThat(check.code()).as(check.out()).isZero();
    }

    @Test
    void newDoesNotReplaceAFileUnlessForced() throws IOException {
        Path there = file("trip.sightline.json", "mine");
        assertThat(Shell.run("new", "-o", there).code()).isEqualTo(2);
        assertThat(there).hasContent("mine");
        assertThat(Shell.run("new", "--force", "-o", there).code()).isZero();
    }

    @Test
    void checkListsAllProblemsAndExitsWith1() throws IOException {
        Path bad = file(
                "bad.sightline.json",
                SMALL.replace("customer-action", "costumer-action").replace("\"Order\", \"text", "\"Ordr\", \"text"));
        Shell shell = Shell.run("check", bad);
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out()).contains("customer-action").contains("Ordr").contains("line ");
        Shell json = Shell.run("check", "--json", bad);
        assertThat(json.code()).isEqualTo(1);
        assertThat(json.out()).startsWith("[").contains("\"opens\":false").contains("\"line\":");
    }

    @Test
    void aFileThatIsNotThereIsASentence() {
        Shell shell = Shell.run("export", folder.resolve("nowhere.sightline.json"));
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.err()).contains("nowhere.sightline.json").doesNotContain("Exception");
    }

    @Test
    void exportMakesAPdfThatHoldsTheWordsAndTheDocument() throws IOException {
        Path source = file("coffee.sightline.json", SMALL);
        Shell shell = Shell.run("export", source, "--to", "pdf");
        assertThat(shell.code()).as(shell.err()).isZero();
        Path made = folder.resolve("coffee.pdf");
        assertThat(shell.out().strip()).isEqualTo(made.toString());
        try (PDDocument pdf = Loader.loadPDF(made.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Coffee to go", "Order", "Reads the board");
            assertThat(pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
                    .containsKey("coffee.sightline.json");
        }
        assertThat(Shell.run("export", source, "--no-source", "--page", "a4", "-o", made)
                        .code())
                .isZero();
        try (PDDocument pdf = Loader.loadPDF(made.toFile())) {
            assertThat(pdf.getDocumentCatalog().getNames() == null
                            || pdf.getDocumentCatalog().getNames().getEmbeddedFiles() == null)
                    .isTrue();
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(595f, 842f);
        }
    }

    @Test
    void exportMakesSvgAndPngByTheNameOfTheResult() throws IOException {
        Path source = file("coffee.sightline.json", SMALL);
        Path svg = folder.resolve("out.svg");
        Path png = folder.resolve("out.png");
        assertThat(Shell.run("export", source, "-o", svg).code()).isZero();
        assertThat(Shell.run("export", source, "-o", png, "--scale", "1").code())
                .isZero();
        assertThat(Files.readString(svg)).contains("<svg").contains("Reads the board");
        assertThat(Files.readAllBytes(png)).startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }

    @Test
    void severalDocumentsGoIntoAFolderAndOneThatIsBadDoesNotStopTheOthers() throws IOException {
        Path good = file("good.sightline.json", SMALL);
        Path bad = file("bad.sightline.json", "{");
        Path out = folder.resolve("out");
        Shell shell = Shell.run("export", bad, good, "--to", "svg", "-o", out);
        assertThat(shell.code()).isEqualTo(1);
        assertThat(out.resolve("good.svg")).exists();
        assertThat(shell.err()).contains("bad.sightline.json");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aResultThatCannotBeWrittenIsASentenceAndLeavesNothingBehind() throws IOException {
        Path source = file("coffee.sightline.json", SMALL);
        Shell missing = Shell.run("export", source, "-o", folder.resolve("no/such/folder/x.pdf"));
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains("is not there").doesNotContain("Exception");
        Path taken = Files.createDirectory(folder.resolve("taken.pdf"));
        assertThat(Shell.run("export", source, source, "-o", folder.resolve("one.pdf"))
                        .code())
                .isEqualTo(2);
        assertThat(taken).isEmptyDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
    }

    @Test
    void tooSmallATextOnPaperIsWarnedOfWithThePaperThatWouldDo() throws IOException {
        StringBuilder stages = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            stages.append(i == 0 ? "" : ", ")
                    .append("{\"name\": \"Stage ")
                    .append(i)
                    .append("\"}");
        }
        Path wide =
                file("wide.sightline.json", SMALL.replace("{\"name\": \"Order\"}", "{\"name\": \"Order\"}, " + stages));
        Shell shell = Shell.run("export", wide, "--page", "A4");
        assertThat(shell.code()).isZero();
        assertThat(shell.err()).contains("at A4 the smallest text would be");
    }

    @Test
    void migrateWritesAsThisVersionDoesAndOnlyOnce() throws IOException {
        Path source = file("coffee.sightline.json", SMALL);
        Path made = folder.resolve("new.sightline.json");
        assertThat(Shell.run("migrate", "--check", source).code()).isEqualTo(1);
        assertThat(Shell.run("migrate", source, "-o", made).code()).isZero();
        assertThat(Shell.run("migrate", "--check", made).code()).isZero();
        assertThat(source).hasContent(SMALL);
    }

    @Test
    void schemaIsPrintedAsJson() {
        Shell shell = Shell.run("schema");
        assertThat(shell.code()).isZero();
        assertThat(shell.out().getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(1000);
        assertThat(shell.out()).startsWith("{").contains("json-schema.org");
    }

    @Test
    void onlyWordsOfTheCommandLineAreCommands() {
        assertThat(Sightline.isCommand("export", "x")).isTrue();
        assertThat(Sightline.isCommand("--help")).isTrue();
        assertThat(Sightline.isCommand("night-train.sightline.json")).isFalse();
        assertThat(Sightline.isCommand()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--page A9",
                "--page 1x1mm",
                "--page A4 --tile 0x3",
                "--page A4 --tile many",
                "--page fit --per-stage",
                "--page A4 --tile 2x2 --booklet",
                "--landscape --portrait",
                "--page A4 --margin wide",
                "--page A4 --margin 90mm",
                "--page A4 --tile 2x2 --overlap 80mm",
                "--page A4 --scale 0%",
                "--preset nowhere",
                "--stage nowhere"
            })
    void pagesThatCannotBeAreRefusedInASentence(String options) throws IOException {
        Path small = file("small.sightline.json", SMALL);
        Object[] words = Stream.concat(Stream.of("export", small), Stream.of(options.split(" ")))
                .toArray();
        Shell shell = Shell.run(words);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).startsWith("sightline: ").endsWith(".\n");
        assertThat(folder.resolve("small.pdf")).doesNotExist();
    }

    @Test
    void aPresetOfTheDocumentIsAskedForByNameAndSmallTextIsToldWithARemedy() throws IOException {
        String preset = SMALL.replace(
                "\"maps\"",
                "\"pages\": [{\"name\": \"Wall\", \"kind\": \"tiles\", \"paper\": \"A4\", \"across\": 2, \"down\":"
                        + " 1}], \"maps\"");
        Path small = file("preset.sightline.json", preset);
        Path made = folder.resolve("wall.pdf");
        Shell shell = Shell.run("export", small, "--preset", "wall", "-o", made);
        assertThat(shell.code()).as(shell.err()).isZero();
        try (PDDocument document = Loader.loadPDF(made.toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
        Shell tiny = Shell.run("export", small, "--page", "100x120mm", "-o", made);
        assertThat(tiny.err()).contains("smallest text would be").contains("gives");
    }
}

package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Slot;
import dev.sightline.drawing.TextRun;
import dev.sightline.export.Conformance;
import dev.sightline.export.SvgFile;
import dev.sightline.export.SvgFonts;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.Theme;
import dev.sightline.layout.Themes;
import dev.sightline.model.Column;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.Placed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every sample, every case and every template, from its file to the sheet, to paper and back.
class EveryDocumentTest {

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("samples", "src/test/resources/cases", "assets/templates")) {
            try (Stream<Path> all = Files.list(Path.of(folder))) {
                all.filter(file -> file.toString().endsWith(".sightline.json")).forEach(files::add);
            }
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void inEveryThemeASheetHasAllThatWasWrittenIntoItsMap(Path file) throws IOException {
        Printed printed = Printed.of(file);
        for (JourneyMap map : printed.document().maps()) {
            for (Theme theme : Themes.ALL) {
                Drawing drawing = Printed.drawing(printed.document(), map, theme);
                assertThat(lost(printed, map, drawing))
                        .as("lost in theme %s", theme.name())
                        .isEmpty();
            }
        }
    }

    /// The texts that a drawing does not have. What stands somewhere on the map must say its own there.
    private static List<WrittenWords.Text> lost(Printed printed, JourneyMap map, Drawing drawing) {
        Map<String, StringBuilder> own = new HashMap<>();
        StringBuilder drawn = new StringBuilder();
        StringBuilder told = new StringBuilder();
        for (Fragment fragment : drawing.fragments()) {
            String lines = text(fragment) + '\n';
            drawn.append(lines);
            told.append(fragment.meaning().words());
            fragment.meaning()
                    .element()
                    .ifPresent(element -> own.computeIfAbsent(element, id -> new StringBuilder())
                            .append(lines));
        }
        String everywhere = plain(drawn);
        String aloud = plain(told);
        List<WrittenWords.Text> lost = new ArrayList<>();
        for (WrittenWords.Text text : WrittenWords.of(printed.document(), map.id())) {
            Element element = text.element();
            String where = !text.isDrawn()
                    ? aloud
                    : element instanceof Placed || element instanceof Column
                            ? plain(own.getOrDefault(element.id().value(), new StringBuilder()))
                            : everywhere;
            if (!where.contains(plain(text.words()))) {
                lost.add(text);
            }
        }
        return lost;
    }

    private static String text(Fragment fragment) {
        return Printed.lines(fragment).stream().map(Mark.TextLine::text).collect(Collectors.joining());
    }

    /// Without case, white space, and characters that only steer direction and line breaks.
    static String plain(CharSequence text) {
        return text.toString()
                .replaceAll("[\\s\\h\u034F\u200B\u200E\u200F\u2060\u2066-\u2069]", "")
                .toUpperCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theTableOfASheetIsReadRowByRow(Path file) throws IOException {
        for (Drawing drawing : Printed.of(file).drawings()) {
            List<Slot> cells = drawing.fragments().stream()
                    .filter(fragment -> fragment.meaning().role() == Role.CELL)
                    .flatMap(fragment -> fragment.meaning().slot().stream())
                    .toList();
            assertThat(cells)
                    .isSortedAccordingTo(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aPdfIsArchivableAndAccessible(Path file) throws IOException {
        assertThat(Conformance.faults(Printed.of(file).pdf())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aPdfHasEveryLineAndItsCardsInTheOrderOfTheSheet(Path file) throws IOException {
        Printed printed = Printed.of(file);
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            String text = plain(new PDFTextStripper().getText(pdf));
            int from = 0;
            for (Drawing drawing : printed.drawings()) {
                for (Fragment fragment : drawing.fragments()) {
                    assertThat(Printed.lines(fragment))
                            .filteredOn(EveryDocumentTest::isLeftToRight)
                            .allSatisfy(line -> assertThat(text).contains(plain(line.text())));
                    Optional<String> written = written(printed, fragment);
                    if (written.isPresent()) {
                        from = after(text, written.get(), from);
                    }
                }
            }
        }
    }

    /// What a card says, if the fragment is one that is wholly read from left to right; how a program that looks at
    /// places alone puts the other direction in order is its own guess.
    static Optional<String> written(Printed printed, Fragment fragment) {
        boolean leftToRight = Printed.lines(fragment).stream().allMatch(EveryDocumentTest::isLeftToRight);
        return fragment.meaning()
                .element()
                .filter(id -> leftToRight && fragment.meaning().role() == Role.CELL)
                .flatMap(id -> printed.document().find(Id.of(id)))
                .filter(Placed.class::isInstance)
                .map(element -> ((Placed) element).text());
    }

    static boolean isLeftToRight(Mark.TextLine line) {
        return line.runs().stream().noneMatch(TextRun::rightToLeft);
    }

    static int after(String text, String words, int from) {
        int at = text.indexOf(plain(words), from);
        if (at < 0) {
            fail("“%s” does not stand after “…%s”", words, text.substring(Math.max(0, from - 60), from));
        }
        return at + plain(words).length();
    }

    @ParameterizedTest
    @MethodSource("files")
    void allBookmarksAndLinksOfAPdfLeadSomewhere(Path file) throws IOException {
        Printed printed = Printed.of(file);
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            List<String> bookmarks = new ArrayList<>();
            follow(pdf.getDocumentCatalog().getDocumentOutline(), bookmarks);
            for (JourneyMap map : printed.document().maps()) {
                assertThat(bookmarks).contains(map.title());
                printed.document().view(map.id()).lanes().stream()
                        .map(Lane::name)
                        .filter(name -> !name.isBlank())
                        .forEach(name -> assertThat(bookmarks).contains(name));
            }
            int links = 0;
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                for (PDAnnotation annotation : pdf.getPage(page).getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link) {
                        leadsSomewhere(link);
                        links += link.getAction() instanceof PDActionURI ? 1 : 0;
                    }
                }
            }
            assertThat(links).isEqualTo((int) printed.drawings().stream()
                    .flatMap(drawing -> drawing.fragments().stream())
                    .flatMap(fragment -> fragment.marks().stream())
                    .filter(mark -> mark instanceof Mark.Hyperlink link
                            && !link.target().startsWith("#"))
                    .count());
        }
    }

    private static void follow(PDOutlineNode node, List<String> titles) throws IOException {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            assertThat(item.getTitle()).isNotBlank();
            assertThat(((PDPageDestination) item.getDestination()).retrievePageNumber())
                    .as("page of %s", item.getTitle())
                    .isNotNegative();
            follow(item, titles);
        }
    }

    private static void leadsSomewhere(PDAnnotationLink link) throws IOException {
        if (link.getAction() instanceof PDActionURI web) {
            assertThat(web.getURI()).isNotBlank();
        } else {
            assertThat(((PDPageDestination) link.getDestination()).retrievePageNumber())
                    .as(link.getContents())
                    .isNotNegative();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void thePdfOpensAgainAsTheDocumentItCameFrom(Path file) throws IOException {
        Printed printed = Printed.of(file);
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            PDComplexFileSpecification source = Objects.requireNonNull(pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get(file.getFileName().toString()));
            byte[] json = source.getEmbeddedFile().toByteArray();
            assertThat(JourneyJson.read(json, "attachment").openedDocument()).contains(printed.document());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void anSvgHoldsEveryLineOfTheSheetInItsOrder(Path file) throws IOException {
        for (Drawing drawing : Printed.of(file).drawings()) {
            List<String> lines = drawing.fragments().stream()
                    .flatMap(fragment -> Printed.lines(fragment).stream())
                    .map(Mark.TextLine::text)
                    .filter(text -> !text.isEmpty())
                    .toList();
            for (SvgFonts fonts : SvgFonts.values()) {
                assertThat(plain(String.join("\n", SvgFile.of(drawing, fonts).lines())))
                        .isEqualTo(plain(String.join("\n", lines)));
            }
        }
    }
}

package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfNavigationTest {

    @Test
    void bookmarksNestStepsInStagesAndListLanesAndHeadings() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfConformanceTest.pdf(SampleDrawing.everything()))) {
            List<String> titles = new ArrayList<>();
            tell(document.getDocumentCatalog().getDocumentOutline(), "", titles);

            assertThat(titles)
                    .containsExactly(
                            "Night train, current state",
                            "- Discover",
                            "- - Search",
                            "- - Compare",
                            "- Book & pay",
                            "- - Pay",
                            "- Lane Pain points",
                            "- Lane Feeling",
                            "- Lane Staff",
                            "- Legend",
                            "- - 1 Prices checked on 3 May 2026.");
        }
    }

    @Test
    void bookmarksOfDifferentLevelsStandInTheOrderOfTheSheet() throws IOException {
        SampleDrawing sample = new SampleDrawing().text(Role.TITLE, "t", 20, 20, 400, SampleDrawing.TITLE, "Map");
        sample.head("step", "A step of its own", 0, 1, 1, 2);
        sample.head("phase", "A phase after it", 0, 2, 1, 0);
        try (PDDocument document = Loader.loadPDF(PdfConformanceTest.pdf(sample.drawing()))) {
            List<String> titles = new ArrayList<>();
            tell(document.getDocumentCatalog().getDocumentOutline(), "", titles);

            assertThat(titles).endsWith("- A step of its own", "- A phase after it");
        }
    }

    @Test
    void lanesStandBelowTheGroupBeforeThemAndWhatIsInNoGroupBesideIt() throws IOException {
        SampleDrawing sample = new SampleDrawing().text(Role.TITLE, "t", 20, 20, 400, SampleDrawing.TITLE, "Map");
        sample.row("first", "Alone", 0, 0);
        sample.row("group", "Reading", 1, 0);
        sample.row("pain", "Pain", 2, 1);
        sample.row("gain", "Gain", 3, 1);
        sample.row("line", "Line of visibility", 4, 0);
        try (PDDocument document = Loader.loadPDF(PdfConformanceTest.pdf(sample.drawing()))) {
            List<String> titles = new ArrayList<>();
            tell(document.getDocumentCatalog().getDocumentOutline(), "", titles);

            assertThat(titles).endsWith("- Alone", "- Reading", "- - Pain", "- - Gain", "- Line of visibility");
        }
    }

    private static void tell(PDOutlineNode node, String indent, List<String> titles) throws IOException {
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            assertThat(item.getDestination())
                    .as("where %s leads", item.getTitle())
                    .isInstanceOfSatisfying(
                            PDPageDestination.class,
                            destination ->
                                    assertThat(destination.retrievePageNumber()).isZero());
            tell(item, indent + "- ", titles);
        }
    }

    @Test
    void linksLeadToAddressesAndToElementsAndHarmfulOnesAreLeftOut() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfConformanceTest.pdf(SampleDrawing.everything()))) {
            List<PDAnnotationLink> links = document.getPage(0).getAnnotations().stream()
                    .map(PDAnnotationLink.class::cast)
                    .toList();

            assertThat(links).hasSize(2);
            assertThat(((PDActionURI) links.get(0).getAction()).getURI())
                    .isEqualTo("https://example.org/zeit%20tafel?q=%C3%BC");
            assertThat(links.get(0).getContents()).isEqualTo("The timetable on the web");
            assertThat(((PDPageDestination) links.get(1).getDestination()).retrievePageNumber())
                    .isZero();
        }
    }

    @Test
    void aLinkFindsAnElementOnAnotherPage() throws IOException {
        Drawing first = new SampleDrawing()
                .text(Role.TITLE, "a", 20, 20, 200, SampleDrawing.BODY, "First")
                .add(
                        SampleDrawing.plain(Role.DECORATION, ""),
                        new Box(0, 0, 9, 9),
                        new Mark.Hyperlink(new Box(0, 0, 9, 9), "#b", "Second map"))
                .drawing();
        Drawing second = new SampleDrawing()
                .text(Role.TITLE, "b", 20, 20, 200, SampleDrawing.BODY, "Second")
                .drawing();
        byte[] pdf = PdfConformanceTest.pdf(first, second);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAnnotationLink link =
                    (PDAnnotationLink) document.getPage(0).getAnnotations().getFirst();

            assertThat(((PDPageDestination) link.getDestination()).retrievePageNumber())
                    .isOne();
        }
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void pagesAreLabelledWithTheirTitles() throws IOException {
        byte[] pdf = PdfConformanceTest.pdf(SampleDrawing.saying("Today", "a"), SampleDrawing.saying("Tomorrow", "b"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("Today", "Tomorrow");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=c#d, https://example.org/a?b=c#d",
        "HTTPS://example.org, HTTPS://example.org",
        "mailto:ana@example.org, mailto:ana@example.org",
        "https://example.org/a b|c, https://example.org/a%20b%7Cc",
        "https://example.org/ü, https://example.org/%C3%BC",
        "javascript:alert(1), ''",
        "file:///etc/passwd, ''",
        "data:text/html;x, ''",
        "example.org, ''",
        "'', ''"
    })
    void addressesAreWrittenAsAsciiOrNotAtAll(String target, String address) {
        assertThat(PdfLinks.address(target).orElse("")).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "Discover, Discover",
        "'Decide. Before. From a wish to a train', Decide",
        "'Choose.', 'Choose.'",
        "'Pay 3.50 now. Then go', 'Pay 3.50 now'"
    })
    void aBookmarkBearsTheNameAlone(String words, String name) {
        assertThat(PdfOutline.name(words)).isEqualTo(name);
    }

    @Test
    void aBookmarkEndsWhereTheNameEndsThatAsksSomething() {
        assertThat(PdfOutline.name("Fit for surgery?\nDecision: Go or no go. 5 min"))
                .isEqualTo("Fit for surgery?");
    }
}

package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.export.Conformance;
import dev.sightline.file.JourneyJson;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A small document on every kind of pages: valid, whole, in order, and with bookmarks that lead to the right page.
class PagesTest {
    private static final String SMALL = """
        { "format": "sightline", "version": 1, "title": "Coffee to go", "client": "Bean & Co", "purpose": "Shorter waits",
          "confidentiality": "For the team", "brand": {"colour": "#E0A000"},
          "personas": [ {"id": "persona-mira", "name": "Mira", "role": "Commuter", "quote": "Two minutes, please.",
            "goals": ["Coffee before the train"]} ],
          "maps": [ { "title": "Coffee to go", "personas": ["persona-mira"], "state": "current", "basis": "research",
            "stages": [ {"id": "stage-order", "name": "Order", "steps": [
                {"id": "step-read", "name": "Read the board"}, {"id": "step-ask", "name": "Ask"}]},
              {"id": "stage-wait", "name": "Wait", "steps": [{"id": "step-queue", "name": "Queue"}]},
              {"id": "stage-drink", "name": "Drink", "steps": [{"id": "step-sip", "name": "Sip"}]} ],
            "rows": [
              {"lane": "customer-action", "cards": [
                {"id": "reads", "on": "step-read", "text": "Alphacard"},
                {"id": "everywhere", "on": "map", "text": "Omegacard"},
                {"id": "sips", "on": "step-sip", "text": "Deltacard"}]},
              {"line": "visibility"},
              {"lane": "emotion", "curves": [{"kind": "emotion", "points": [
                {"on": "step-read", "value": 1}, {"on": "step-queue", "value": -2}, {"on": "step-sip", "value": 2}]}]},
              {"lane": "opportunity", "cards": [{"id": "faster", "on": "step-queue", "text": "Gammacard",
                "importance": 9, "satisfaction": 3}]} ],
            "links": [{"from": "reads", "to": "sips"}] } ],
          "comments": [ {"on": "reads", "text": "Is that so?", "author": "Jo"} ] }
        """;

    private static byte[] pdf(PageSetup setup) throws IOException, CannotPrint {
        JourneyDocument document = JourneyJson.read(SMALL.getBytes(StandardCharsets.UTF_8), "small")
                .openedDocument()
                .orElseThrow();
        return Exported.made(
                document,
                Exported.order(document, Format.PDF)
                        .withPages(setup)
                        .withSource(Optional.of("small.sightline.json"))
                        .withAnnotated(Set.of(Annotated.values())));
    }

    private static PageSetup setup(PageKind kind) {
        PageSetup setup = PageSetup.FIT
                .withKind(kind)
                .withPaper(Paper.A4)
                .withTitleBlock(true)
                .withCropMarks(true)
                .withLink("https://example.org/map")
                .withHeader("{map}, {date}")
                .withFooter("{title} {page}/{pages}");
        return kind == PageKind.TILES ? setup.withAcross(2).withDown(2) : setup;
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void everyKindOfPagesKeepsToPdfAAndPdfUa(PageKind kind) throws IOException, CannotPrint {
        assertThat(Conformance.faults(pdf(setup(kind)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void whatStandsOnTheCardsCanBeFoundInTheOrderOfTheMap(PageKind kind) throws IOException, CannotPrint {
        try (PDDocument document = Loader.loadPDF(pdf(setup(kind)))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Alphacard", "Omegacard", "Deltacard", "Gammacard");
            if (kind == PageKind.STAGES || kind == PageKind.BOOKLET) {
                PDFTextStripper stages = new PDFTextStripper();
                stages.setStartPage(kind == PageKind.STAGES ? 2 : 4);
                assertThat(stages.getText(document)).containsSubsequence("Alphacard", "Gammacard", "Deltacard");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void everyBookmarkLeadsToAPageThatSaysItsName(PageKind kind) throws IOException, CannotPrint {
        try (PDDocument document = Loader.loadPDF(pdf(setup(kind)))) {
            for (PDOutlineItem root :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                for (PDOutlineItem item : root.children()) {
                    int page = ((PDPageDestination) item.getDestination()).retrievePageNumber() + 1;
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    String said =
                            stripper.getText(document).replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT);
                    assertThat(said)
                            .as("page %d", page)
                            .contains(item.getTitle()
                                    .replaceAll("\\s+", "")
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .substring(0, 4));
                }
            }
        }
    }
}

package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bookmarks of a booklet, as a reader lists them.
class BookmarksTest {
    @TempDir
    Path folder;

    @Test
    void whatAPageTellsIsListedBelowTheHeadingOfThePage() throws IOException, CannotPrint {
        PageSetup setup = PageSetup.FIT.withPaper(Paper.A4).withKind(PageKind.BOOKLET);
        Path file = Exported.pdf(
                Exported.sample("clinic-blueprint"), setup, Optional.empty(), folder.resolve("booklet.pdf"));
        List<String> ways = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            walk(pdf.getDocumentCatalog().getDocumentOutline().children(), "", ways);
        }
        assertThat(ways)
                .contains(
                        "Meniscus surgery, door to door > Legend and background > Legend",
                        "Meniscus surgery, door to door > Legend and background > Causes"
                                + " > The first patient of the day starts late",
                        "Figures: Meniscus surgery, door to door > Cards in each lane",
                        "Figures: Papers, pills and crutches > Time",
                        "Sources and method > Sources")
                .doesNotContain("Legend and background", "Time", "Sources", "Meniscus surgery, door to door > Legend");
    }

    @Test
    void aStageAndALaneLeadToTheFirstPageThatShowsThem() throws IOException, CannotPrint {
        PageSetup setup = PageSetup.FIT.withPaper(Paper.A4).withKind(PageKind.STAGES);
        Path file = Exported.pdf(
                Exported.sample("clinic-blueprint"), setup, Optional.empty(), folder.resolve("stages.pdf"));
        int seen = 0;
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDOutlineItem map = pdf.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .iterator()
                    .next();
            for (PDOutlineItem item : map.children()) {
                String name = item.getTitle().split("\\. ")[0];
                if (!List.of(
                                "Arrive",
                                "Get ready",
                                "Operation",
                                "Home",
                                "Onstage: people",
                                "Backstage: people",
                                "Patient",
                                "Support processes")
                        .contains(name)) {
                    continue;
                }
                int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
                assertThat(page).as(name).isEqualTo(first(pdf, name));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(4);
    }

    /// The first page behind the overview on which a text stands on lines of its own.
    private static int first(PDDocument pdf, String name) throws IOException {
        for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setSortByPosition(true);
            String text = stripper.getText(pdf).replaceAll("(?m)^.* · .*$", "").replaceAll("\\s+", " ");
            if (text.contains(name)) {
                return page;
            }
        }
        return -1;
    }

    @Test
    void theListOfContentsLeadsToThePagesThatItNames() throws IOException, CannotPrint {
        PageSetup setup = PageSetup.FIT.withPaper(Paper.A4).withKind(PageKind.BOOKLET);
        Path file = Exported.pdf(
                Exported.sample("clinic-blueprint"), setup, Optional.empty(), folder.resolve("contents.pdf"));
        int links = 0;
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (PDAnnotation annotation : pdf.getPage(1).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getDestination() instanceof PDPageDestination to) {
                    assertThat(annotation.getContents()).endsWith(", page " + (to.retrievePageNumber() + 1));
                    links++;
                }
            }
        }
        assertThat(links).isGreaterThan(12);
    }

    @Test
    void aScreenReaderFindsATableOfContents() throws IOException, CannotPrint {
        PageSetup setup = PageSetup.FIT.withPaper(Paper.A4).withKind(PageKind.BOOKLET);
        Path file = Exported.pdf(
                Exported.sample("clinic-blueprint"), setup, Optional.empty(), folder.resolve("contents.pdf"));
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            List<PDStructureElement> lists = new ArrayList<>();
            List<PDStructureElement> entries = new ArrayList<>();
            gather(pdf.getDocumentCatalog().getStructureTreeRoot(), "TOC", lists);
            gather(pdf.getDocumentCatalog().getStructureTreeRoot(), "TOCI", entries);

            assertThat(lists.getFirst().getParent())
                    .isInstanceOfSatisfying(
                            PDStructureElement.class,
                            section -> assertThat(section.getStructureType()).isEqualTo("Sect"));
            assertThat(lists.subList(1, lists.size()))
                    .isNotEmpty()
                    .allSatisfy(inner -> assertThat(((PDStructureElement) inner.getParent()).getStructureType())
                            .isEqualTo("TOCI"));
            assertThat(entries).hasSizeGreaterThan(12);
        }
    }

    private static void gather(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) {
                    found.add(element);
                }
                gather(element, type, found);
            }
        }
    }

    private static void walk(Iterable<PDOutlineItem> items, String above, List<String> ways) {
        for (PDOutlineItem item : items) {
            String way = above.isEmpty() ? item.getTitle() : above + " > " + item.getTitle();
            ways.add(way);
            walk(item.children(), way, ways);
        }
    }
}

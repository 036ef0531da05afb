package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.export.Conformance;
import dev.sightline.export.PdfVersion;
import dev.sightline.export.ReadingOrder;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.layout.page.PagePlan;
import dev.sightline.layout.page.Passage;
import dev.sightline.model.Comment;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.press.told.Told;
import dev.sightline.typography.FontShelf;
import dev.sightline.typography.OwnFonts;
import dev.sightline.typography.Typesetter;
import dev.sightline.typography.UnusableFont;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InsideTest {
    private static byte[] pdf(JourneyDocument document, PageKind kind, Inside inside) throws IOException, CannotPrint {
        return Exported.made(
                document,
                Exported.order(document, Format.PDF)
                        .withPages(
                                kind == PageKind.WHOLE
                                        ? PageSetup.FIT
                                        : PageSetup.FIT.withPaper(Paper.A4).withKind(kind))
                        .withSource(Optional.of("a.sightline.json"))
                        .withAnnotated(Set.of(Annotated.values()))
                        .withInside(inside));
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void onAnyPagesEveryNamedPlaceAndEveryLinkLeadsToAPage(PageKind kind) throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample("night-train");
        try (PDDocument pdf = Loader.loadPDF(pdf(document, kind, Inside.USUAL))) {
            PDDocumentCatalog catalog = pdf.getDocumentCatalog();
            List<String> names = new ArrayList<>();
            read(catalog.getNames().getDests(), pdf, names);
            assertThat(names)
                    .isSorted()
                    .contains(document.maps().getFirst().id().value());
            document.view(document.maps().getFirst().id())
                    .steps()
                    .forEach(step -> assertThat(names).contains(step.id().value()));
            follow(catalog.getDocumentOutline());
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                for (PDAnnotation annotation : pdf.getPage(page).getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() == null) {
                        assertThat(((PDPageDestination) link.getDestination()).retrievePageNumber())
                                .as(link.getContents())
                                .isBetween(0, pdf.getNumberOfPages() - 1);
                    }
                }
            }
        }
    }

    private static void read(PDNameTreeNode<? extends COSObjectable> node, PDDocument pdf, List<String> names)
            throws IOException {
        Map<String, ? extends COSObjectable> own = node.getNames();
        if (own != null) {
            for (Map.Entry<String, ? extends COSObjectable> entry : own.entrySet()) {
                names.add(entry.getKey());
                assertThat(((PDPageDestination) entry.getValue()).retrievePageNumber())
                        .as(entry.getKey())
                        .isBetween(0, pdf.getNumberOfPages() - 1);
            }
        }
        if (node.getKids() != null) {
            for (var kid : node.getKids()) {
                read(kid, pdf, names);
            }
        }
    }

    private static void follow(PDOutlineNode node) throws IOException {
        for (PDOutlineItem item : node.children()) {
            assertThat(((PDPageDestination) item.getDestination()).retrievePageNumber())
                    .as("page of %s", item.getTitle())
                    .isNotNegative();
            follow(item);
        }
    }

    private static List<String> links(PDDocument pdf) throws IOException {
        List<String> words = new ArrayList<>();
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            pdf.getPage(page).getAnnotations().stream()
                    .filter(PDAnnotationLink.class::isInstance)
                    .forEach(link -> words.add(link.getContents()));
        }
        return words;
    }

    @Test
    void layersAreTheLanesInTheirGroupsThePersonasTheLinksAndTheNotes() throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample("night-train");
        try (PDDocument pdf = Loader.loadPDF(pdf(document, PageKind.WHOLE, Inside.USUAL))) {
            PDOptionalContentProperties layers = pdf.getDocumentCatalog().getOCProperties();

            assertThat(layers.getGroupNames())
                    .contains(
                            "What guests do",
                            "Doing",
                            "How it feels",
                            "Lena Brandt",
                            "Tomás Ferreira",
                            "Links",
                            "Notes");
            assertThat(layers.getGroupNames()).allMatch(layers::isGroupEnabled);
        }
    }

    @Test
    void aStepLeadsToTheMapThatShowsItInDetailAndTheMapBack() throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample("clinic-blueprint");
        JourneyMap child = document.maps().get(1);
        Step outer = document.get(Id.of("step-discharge"));
        try (PDDocument pdf = Loader.loadPDF(pdf(document, PageKind.WHOLE, Inside.USUAL))) {
            assertThat(leading(pdf, 0, "To the map that shows it in detail: " + child.title()))
                    .isEqualTo(2);
            assertThat(leading(pdf, 2, "Back to where it belongs: " + outer.name()))
                    .isZero();
        }
    }

    /// The page to which a link on a page leads.
    private static int leading(PDDocument pdf, int page, String words) throws IOException {
        for (PDAnnotation annotation : pdf.getPage(page).getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && words.equals(link.getContents())) {
                return ((PDPageDestination) link.getDestination()).retrievePageNumber();
            }
        }
        throw new AssertionError("no link " + words);
    }

    @Test
    void readStepByStepEachRowOfTheTableIsAStep() throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample("night-train");
        byte[] bytes = pdf(document, PageKind.WHOLE, new Inside(ReadingOrder.STEPS));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<String> heads = new ArrayList<>();
            rowHeads(pdf.getDocumentCatalog().getStructureTreeRoot(), heads);
            int steps = document.view(document.maps().getFirst().id()).steps().size();
            int stages = document.view(document.maps().getFirst().id()).stages().size();
            long notes = document.all(Comment.class).stream()
                    .filter(comment -> comment.replyTo().isEmpty())
                    .count();
            assertThat(heads).hasSize(steps + stages + (int) notes);
        }
        assertThat(Conformance.faults(bytes)).isEmpty();
    }

    private static void rowHeads(PDStructureNode node, List<String> heads) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
                if ("TH".equals(element.getStructureType())
                        && attributes != null
                        && "Row".equals(attributes.getNameAsString("Scope"))) {
                    heads.add(element.getStructureType());
                }
                rowHeads(element, heads);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void onAnyPagesPdf2FollowsTheNewestStandards(PageKind kind) throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample("coffee");
        byte[] pdf = pdf(document, kind, new Inside(ReadingOrder.LANES, PdfVersion.PDF_2_0));

        assertThat(Conformance.faultsOfPdf2(pdf, true)).isEmpty();
    }

    @Test
    void pdf2WithRemarksAndNotesFollowsTheNewestStandards() throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample("clinic-blueprint");
        byte[] pdf = pdf(document, PageKind.WHOLE, new Inside(ReadingOrder.STEPS, PdfVersion.PDF_2_0));

        assertThat(Conformance.faultsOfPdf2(pdf, true)).isEmpty();
    }

    @Test
    void aPersonaLeadsToItsDescriptionAndACardToItsTouchpoint() throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample("night-train");
        try (PDDocument pdf = Loader.loadPDF(pdf(document, PageKind.WHOLE, Inside.USUAL))) {
            assertThat(links(pdf))
                    .contains("Lena Brandt")
                    .anyMatch(words -> words.startsWith("To the description of the touchpoint"))
                    .anyMatch(words -> words.startsWith("To where the touchpoint"));
        }
    }

    @ParameterizedTest
    @EnumSource(PdfVersion.class)
    void toldInWordsAtItsEndAPdfSaysTheWholeTellingUnderNestedBookmarks(PdfVersion version)
            throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample("coffee");
        byte[] bytes = pdf(document, PageKind.WHOLE, new Inside(ReadingOrder.STEPS, version, true));
        assertThat(version == PdfVersion.PDF_1_7 ? Conformance.faults(bytes) : Conformance.faultsOfPdf2(bytes, true))
                .isEmpty();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            String last = stripper.getText(pdf).replaceAll("\\s+", "");
            JourneyMap map = document.maps().getFirst();
            Drawing drawing = new JourneyLayout(new Typesetter())
                    .layout(document, map.id(), Theme.PAPER)
                    .drawing();
            for (Passage passage : Told.passages(document, drawing, ReadingOrder.STEPS)) {
                assertThat(last).contains(passage.text().replaceAll("\\s+", ""));
            }
            List<String> words = new ArrayList<>();
            for (PDOutlineItem root :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                if (root.getTitle().equals("In words")) {
                    root.children().forEach(item -> words.add(item.getTitle()));
                }
            }
            assertThat(words).containsExactly(map.title());
        }
    }

    @Test
    void aPartOfAMapIsToldAsFarAsItIsShown() throws IOException, CannotPrint {
        JourneyDocument document = Exported.sample("night-train");
        Id<Stage> sleep = document.view(document.maps().getFirst().id()).stages().stream()
                .filter(stage -> stage.name().equals("Sleep"))
                .findFirst()
                .orElseThrow()
                .id();
        Order order = Exported.order(document, Format.PDF)
                .withPart(Set.of(sleep))
                .withInside(new Inside(ReadingOrder.STEPS, PdfVersion.PDF_1_7, true));
        PagePlan plan = new Press("Sightline").plan(document, order, Instant.EPOCH.atZone(ZoneOffset.UTC));
        String told = plan.leaves().stream()
                .filter(leaf -> leaf.kind() == PagePlan.Kind.TEXT)
                .flatMap(leaf -> leaf.page().windows().stream())
                .flatMap(window -> window.drawing().fragments().stream())
                .map(fragment -> fragment.meaning().words())
                .collect(Collectors.joining("\n"));
        assertThat(told).contains("Sleep").doesNotContain("Decide");
    }

    @ParameterizedTest
    @EnumSource(PdfVersion.class)
    void pagesInFontsOfOnesOwnKeepToTheStandards(PdfVersion version) throws IOException, CannotPrint, UnusableFont {
        String family =
                OwnFonts.family(List.of(FontShelf.font("NotoSans-Regular").bytes()));
        JourneyDocument document = Exported.sample("coffee");
        Order order = Exported.order(document, Format.PDF)
                .withTheme(Theme.PAPER.inFamily(family))
                .withPages(PageSetup.FIT.withPaper(Paper.A4).withKind(PageKind.BOOKLET))
                .withInside(new Inside(ReadingOrder.LANES, version));
        byte[] bytes = Exported.made(document, order);
        assertThat(version == PdfVersion.PDF_1_7 ? Conformance.faults(bytes) : Conformance.faultsOfPdf2(bytes, false))
                .isEmpty();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<String> fonts = new ArrayList<>();
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                fonts.add(pdf.getPage(0).getResources().getFont(name).getName());
            }
            assertThat(fonts).anyMatch(name -> name.endsWith("+NotoSans-Regular"));
        }
    }
}

package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Page;
import dev.sightline.drawing.Window;
import dev.sightline.export.Conformance;
import dev.sightline.export.PdfVersion;
import dev.sightline.export.Progress;
import dev.sightline.export.ReadingOrder;
import dev.sightline.export.SvgFonts;
import dev.sightline.file.JourneyJson;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Theme;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/// What is left to be seen when somebody hides a layer of a PDF.
class LayersTest {
    /// Links from the first lane to the last, past the middle one, and within the middle one, and from a stage to the
    /// next.
    private static final String LANES = """
        {"format": "sightline", "version": 1, "title": "Trip", "maps": [{"title": "Way",
         "stages": [{"id": "one", "name": "One"}, {"id": "two", "name": "Two"}],
         "rows": [
           {"lane": "customer-action", "name": "Top", "cards": [{"id": "a", "on": "one", "text": "Asks"}]},
           {"group": "Inside", "rows": [
             {"lane": "onstage-people", "name": "Middle", "cards": [
               {"id": "b", "on": "one", "text": "Hears"}, {"id": "c", "on": "two", "text": "Writes"}]},
             {"lane": "backstage-people", "name": "Bottom", "cards": [{"id": "d", "on": "two", "text": "Sends"}]}]}],
         "links": [{"id": "past", "from": "a", "to": "d", "label": "by post"},
           {"id": "within", "from": "b", "to": "c"}]}]}
        """;

    private static JourneyDocument document() {
        return JourneyJson.read(LANES.getBytes(StandardCharsets.UTF_8), "trip")
                .openedDocument()
                .orElseThrow();
    }

    private static Order order(JourneyDocument document, PageSetup setup, PdfVersion version) {
        return new Order(
                Format.PDF,
                document.maps().stream().map(JourneyMap::id).toList(),
                Map.of(),
                Set.of(),
                Theme.PAPER,
                setup,
                1,
                SvgFonts.EMBEDDED,
                Optional.empty(),
                Set.of(),
                new Inside(ReadingOrder.LANES, version));
    }

    private static byte[] pdf(PageSetup setup, PdfVersion version) throws IOException, CannotPrint {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Press("Sightline")
                .prints(document(), order(document(), setup, version), Instant.EPOCH)
                .getFirst()
                .content()
                .write(out, Progress.NONE);
        return out.toByteArray();
    }

    private static List<Page> pages(PageSetup setup) throws CannotPrint {
        return new Press("Sightline")
                .plan(document(), order(document(), setup, PdfVersion.PDF_1_7), Instant.EPOCH.atZone(ZoneOffset.UTC))
                .pages();
    }

    /// Where an element is seen on a page, in points.
    private static List<Box> boxes(Page page, String element) {
        List<Box> boxes = new ArrayList<>();
        for (Window window : page.windows()) {
            window.seen().stream()
                    .mapToObj(window.drawing().fragments()::get)
                    .filter(fragment -> fragment.meaning().element().equals(Optional.of(element)))
                    .map(Fragment::box)
                    .map(window::onPage)
                    .forEach(boxes::add);
        }
        return boxes;
    }

    /// How many pixels of a page, at four to a point of area, look otherwise when a layer is hidden, in some boxes.
    private static long changed(byte[] pdf, int page, String layer, List<Box> within) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage all = new PDFRenderer(document).renderImage(page, 2);
            PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
            layers.setGroupEnabled(layers.getGroup(layer), false);
            BufferedImage without = new PDFRenderer(document).renderImage(page, 2);
            return IntStream.range(0, all.getWidth() * all.getHeight())
                    .filter(i -> {
                        int x = i % all.getWidth();
                        int y = i / all.getWidth();
                        Box pixel = new Box(x / 2.0, y / 2.0, 0.5, 0.5);
                        return all.getRGB(x, y) != without.getRGB(x, y)
                                && within.stream().anyMatch(pixel::overlaps);
                    })
                    .count();
        }
    }

    @Test
    void aLinkGoesWithTheLaneOfEitherEndAndWithTheGroupOfThat() throws IOException, CannotPrint {
        byte[] pdf = pdf(PageSetup.FIT, PdfVersion.PDF_1_7);
        Page page = pages(PageSetup.FIT).getFirst();
        List<Box> label = boxes(page, "past").stream()
                .filter(box -> box.height() > 5 && box.height() < 30)
                .toList();
        assertThat(label).isNotEmpty();

        for (String layer : List.of("Top", "Bottom", "Inside", "Links")) {
            assertThat(changed(pdf, 0, layer, label)).as(layer).isPositive();
        }
        List<Box> hears = boxes(page, "a");
        assertThat(changed(
                        pdf,
                        0,
                        "Bottom",
                        hears.stream().map(box -> box.grown(-3)).toList()))
                .as("cards of other lanes stay")
                .isZero();
    }

    @Test
    void aLinkStaysWhereALaneIsHiddenThatItOnlyPasses() throws IOException, CannotPrint {
        byte[] pdf = pdf(PageSetup.FIT, PdfVersion.PDF_1_7);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDOptionalContentProperties layers = document.getDocumentCatalog().getOCProperties();
            layers.setGroupEnabled(layers.getGroup("Middle"), false);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            List<Box> label = boxes(pages(PageSetup.FIT).getFirst(), "past").stream()
                    .filter(box -> box.height() > 5 && box.height() < 30)
                    .toList();

            assertThat(changed(out.toByteArray(), 0, "Links", label)).isPositive();
        }
    }

    @Test
    void theTagsThatTellWhereALinkGoesOnAreHiddenWithIt() throws IOException, CannotPrint {
        PageSetup stages = PageSetup.FIT.withPaper(Paper.A4).withKind(PageKind.STAGES);
        byte[] pdf = pdf(stages, PdfVersion.PDF_1_7);
        List<Box> tag = boxes(pages(stages).get(1), "within").stream()
                .filter(box -> Math.abs(box.height() - 12) < 0.01)
                .toList();
        assertThat(tag).hasSize(1);

        for (String layer : List.of("Middle", "Links")) {
            assertThat(changed(pdf, 1, layer, tag)).as(layer).isPositive();
        }
        assertThat(changed(pdf, 1, "Top", tag)).isZero();
    }

    @Test
    void linksOnManyLayersFollowTheStandards() throws IOException, CannotPrint {
        PageSetup stages = PageSetup.FIT.withPaper(Paper.A4).withKind(PageKind.STAGES);
        assertThat(Conformance.faults(pdf(stages, PdfVersion.PDF_1_7))).isEmpty();
        assertThat(Conformance.faultsOfPdf2(pdf(stages, PdfVersion.PDF_2_0), false))
                .isEmpty();
    }
}

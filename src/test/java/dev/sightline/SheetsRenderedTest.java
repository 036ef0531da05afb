package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Page;
import dev.sightline.drawing.Window;
import dev.sightline.geometry.Box;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.PageKind;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.press.Exported;
import dev.sightline.press.Format;
import dev.sightline.press.Order;
import dev.sightline.press.Press;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each sheet of a poster, or page of a stage, looks as the part of the map that it shows, up to its very edges:
/// nothing that is seen there was left out for being told elsewhere.
class SheetsRenderedTest {
    private static final ZonedDateTime NOW = Instant.EPOCH.atZone(ZoneOffset.UTC);

    /// Pixels to the side of a square whose mean colour is compared.
    private static final int SQUARE = 16;

    /// How far the mean colour of a square may be off, of 255: the two pictures are a part of a pixel apart.
    private static final int SHADE = 40;

    private static Order order(JourneyDocument document, PageSetup pages) {
        return Exported.order(document, Format.PDF)
                .withMaps(List.of(document.maps().getFirst().id()))
                .withPages(pages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"night-train", "clinic-blueprint", "language-school"})
    void eachSheetLooksAsItsPartOfThePoster(String sample) throws Exception {
        JourneyDocument document = Documents.open(Path.of("samples/" + sample + ".sightline.json"));
        Order poster = order(document, PageSetup.FIT);
        Order sheets = order(
                document,
                PageSetup.FIT.withKind(PageKind.TILES).withPaper(Paper.A4).withScale(1));
        List<Page> pages = new Press("Sightline").plan(document, sheets, NOW).pages();
        int compared = 0;
        try (PDDocument whole = Loader.loadPDF(Exported.made(document, poster));
                PDDocument parts = Loader.loadPDF(Exported.made(document, sheets))) {
            BufferedImage map = image(whole, 0);
            // the last shows how the sheets go together
            for (int i = 0; i < pages.size() - 1; i++) {
                Window window = pages.get(i).windows().getFirst();
                assertThat(window.scale()).isEqualTo(1);
                BufferedImage sheet = image(parts, i);
                compared += compare(map, sheet, window, i + 1);
            }
        }
        assertThat(pages).hasSizeGreaterThan(4);
        assertThat(compared).isGreaterThan(1_000);
    }

    private static BufferedImage image(PDDocument pdf, int page) throws IOException {
        PDFRenderer renderer = new PDFRenderer(pdf);
        renderer.setAnnotationsFilter(annotation -> false);
        return renderer.renderImage(page, pdf.getPage(page).getUserUnit(), ImageType.RGB);
    }

    /// Compares square by square; returns how many.
    private static int compare(BufferedImage map, BufferedImage sheet, Window window, int page) {
        Box part = window.part();
        int count = 0;
        int across = (int) (part.width() / SQUARE);
        int down = (int) (part.height() / SQUARE);
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                int x = column * SQUARE;
                int y = row * SQUARE;
                int[] wanted = mean(map, part.x() + x, part.y() + y);
                int[] shown = mean(sheet, window.at().x() + x, window.at().y() + y);
                for (int i = 0; i < 3; i++) {
                    assertThat(Math.abs(wanted[i] - shown[i]))
                            .as("sheet %d, %d points from its left and %d from its top", page, x, y)
                            .isLessThan(SHADE);
                }
                count++;
            }
        }
        return count;
    }

    private static int[] mean(BufferedImage image, double left, double top) {
        int x = Math.clamp(Math.round(left), 0, image.getWidth() - SQUARE);
        int y = Math.clamp(Math.round(top), 0, image.getHeight() - SQUARE);
        int[] sums = new int[3];
        for (int rgb : image.getRGB(x, y, SQUARE, SQUARE, null, 0, SQUARE)) {
            for (int i = 0; i < 3; i++) {
                sums[i] += rgb >> 8 * i & 0xFF;
            }
        }
        for (int i = 0; i < 3; i++) {
            sums[i] /= SQUARE * SQUARE;
        }
        return sums;
    }
}

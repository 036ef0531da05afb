package dev.sightline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.geometry.Box;
import dev.sightline.layout.page.PagePlan;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A PDF, seen at reduced size, looks as the drawing that it was made of says.
class RenderedTest {
    /// Pixels to a point.
    private static final double SCALE = 0.5;

    /// Pixels to the side of a square whose mean colour is compared: 32 points, smaller than a card.
    private static final int SQUARE = 16;

    /// How far the mean colour of a square may be off, of 255: kerning and soft edges move a little ink over its edge.
    private static final int SHADE = 20;

    static List<Path> samples() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("samples"))) {
            return all.filter(file -> file.toString().endsWith(".sightline.json"))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aPageLooksAsItsDrawing(Path file) throws IOException {
        Printed printed = Printed.of(file);
        try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
            List<PagePlan.Leaf> leaves = printed.plan().leaves();
            for (int i = 0; i < leaves.size(); i++) {
                if (leaves.get(i).kind() == PagePlan.Kind.MAP) {
                    compare(pdf, i, leaves.get(i).page().windows().getFirst().drawing());
                }
            }
        }
    }

    private static void compare(PDDocument pdf, int page, Drawing drawing) throws IOException {
        PDFRenderer renderer = new PDFRenderer(pdf);
        renderer.setAnnotationsFilter(annotation -> false);
        float scale = (float) SCALE * pdf.getPage(page).getUserUnit();
        BufferedImage shown = renderer.renderImage(page, scale, ImageType.RGB);
        PlainPainter painter = new PlainPainter();
        BufferedImage wanted = painter.paint(drawing, SCALE);
        assertThat(Math.abs(shown.getWidth() - wanted.getWidth())).isLessThan(2);
        assertThat(Math.abs(shown.getHeight() - wanted.getHeight())).isLessThan(2);
        int across = Math.min(shown.getWidth(), wanted.getWidth()) / SQUARE;
        int down = Math.min(shown.getHeight(), wanted.getHeight()) / SQUARE;
        int most = 0;
        String where = "";
        long sum = 0;
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                int difference = isLeftOut(painter, points(x), points(y))
                        ? 0
                        : difference(mean(shown, x, y), mean(wanted, x, y));
                sum += difference;
                if (difference > most) {
                    most = difference;
                    where = "at " + points(x) + ", " + points(y) + " points";
                }
            }
        }
        assertThat(most).as("page %d %s", page + 1, where).isLessThan(SHADE);
        assertThat((double) sum / across / down)
                .as("page %d on the whole", page + 1)
                .isLessThan(1);
    }

    private static double points(int square) {
        return square * SQUARE / SCALE;
    }

    private static boolean isLeftOut(PlainPainter painter, double x, double y) {
        return painter.notPainted().stream().anyMatch(box -> touches(box, x, y));
    }

    private static boolean touches(Box box, double x, double y) {
        double side = SQUARE / SCALE;
        return x + side >= box.x() && x <= box.right() && y + side >= box.y() && y <= box.bottom();
    }

    private static int[] mean(BufferedImage image, int column, int row) {
        int[] sums = new int[3];
        for (int rgb : image.getRGB(column * SQUARE, row * SQUARE, SQUARE, SQUARE, null, 0, SQUARE)) {
            for (int i = 0; i < 3; i++) {
                sums[i] += rgb >> 8 * i & 0xFF;
            }
        }
        for (int i = 0; i < 3; i++) {
            sums[i] /= SQUARE * SQUARE;
        }
        return sums;
    }

    private static int difference(int[] one, int[] other) {
        int most = 0;
        for (int i = 0; i < 3; i++) {
            most = Math.max(most, Math.abs(one[i] - other[i]));
        }
        return most;
    }
}

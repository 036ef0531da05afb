package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Page;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Window;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import dev.sightline.typography.Icons;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// What comes again and again is written once, and looks and reads no different for it.
class PdfStampsTest {
    private static final int CARDS = 60;
    private static final int ROW = 40;
    /// What the rounding of an icon's points makes of a colour at its edge, of 255.
    private static final int ROUNDING = 90;

    private static final Ink RED = Ink.of("#B3261E");
    private static final Ink WHITE = Ink.of("#FFFFFF");

    /// Cards one below the other; before each one something that leaves other ways to paint behind: transparent,
    /// dashed, with round ends.
    private static Drawing cards() {
        SampleDrawing sample = new SampleDrawing().sized(300, CARDS * ROW);
        for (int i = 0; i < CARDS; i++) {
            int y = i * ROW;
            Box box = new Box(20, y + 4, 200, 30);
            sample.add(
                    Meaning.DECORATION,
                    box,
                    new Mark.Panel(new Box(240, y + 4, 40, 30), 0, RED.at(0.3), Pen.dashed(RED.at(0.5), 3, 2, 2)));
            List<Mark> marks = new ArrayList<>();
            marks.add(new Mark.Panel(box, 6, WHITE, Pen.solid(SampleDrawing.LINE, 0.75)));
            marks.add(new Mark.Panel(new Box(20, y + 4, 4, 30), 2, RED, Pen.NONE));
            marks.add(new Mark.Fill(Icons.outline("emoticon-sad-outline"), new Point(30, y + 8), 0.6, RED));
            marks.addAll(sample.lines("Card", SampleDrawing.BODY, 60, y + 8, 100));
            sample.add(SampleDrawing.plain(Role.PARAGRAPH, "Card"), box, marks.toArray(Mark[]::new));
        }
        return sample.drawing();
    }

    @Test
    void theLastCardLooksAsTheFirst() throws IOException {
        byte[] file = PdfConformanceTest.pdf(cards());
        try (PDDocument pdf = Loader.loadPDF(file)) {
            BufferedImage image = new PDFRenderer(pdf).renderImage(0, 2);
            int height = 2 * ROW;
            for (int x = 0; x < image.getWidth(); x++) {
                for (int y = 0; y < height; y++) {
                    assertThat(difference(image.getRGB(x, (CARDS - 1) * height + y), image.getRGB(x, y)))
                            .as("at %d, %d", x, y)
                            .isLessThan(ROUNDING);
                }
            }
            assertThat(content(pdf, 0).split("1 1 1 rg", -1).length).isBetween(2, CARDS / 2);
        }
        assertThat(Conformance.faults(file)).isEmpty();
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    private static String content(PDDocument pdf, int page) throws IOException {
        try (var in = pdf.getPage(page).getContents()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void whatStandsAtTheFootOfEveryPageIsFoundOnEachButWrittenOnce() throws IOException {
        Size size = new Size(400, 300);
        List<Page> pages = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            Drawing foot = new SampleDrawing()
                    .sized(400, 300)
                    .text(Role.DECORATION, "", 20, 270, 300, SampleDrawing.BODY, "For the team alone, καλά, 旅 😀")
                    .text(Role.DECORATION, "", 340, 270, 50, SampleDrawing.BODY, "No " + i)
                    .drawing();
            Drawing text = new SampleDrawing()
                    .text(Role.PARAGRAPH, "text", 20, 20, 300, SampleDrawing.BODY, "Chapter " + i)
                    .drawing();
            pages.add(new Page(
                    String.valueOf(i),
                    size,
                    WHITE,
                    List.of(Window.whole(text, Point.ORIGIN, 0.5), Window.whole(foot, Point.ORIGIN, 1))));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPainter.print(pages, PdfOptions.of(PageSize.FIT, PdfConformanceTest.INFO), out, Progress.NONE);

        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            for (int i = 1; i <= 20; i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                assertThat(stripper.getText(pdf)).contains("Chapter " + i, "For the team alone, καλά, 旅 😀", "No " + i);
            }
            assertThat(content(pdf, 19).length()).isLessThan(content(pdf, 0).length() - 100);
        }
        assertThat(Conformance.faults(out.toByteArray())).isEmpty();
    }
}

package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngPainterTest {

    @Test
    void theImageShowsTheDrawingAtTheScaleAskedFor() throws IOException {
        Box box = new Box(10, 20, 30, 40);
        Mark panel = new Mark.Panel(box, 0, Ink.of(0x336699), Pen.NONE);
        Drawing drawing = new Drawing(
                "Panel",
                "en",
                new Size(100.5, 80),
                Ink.of(0xFFEEDD),
                List.of(new Fragment(Meaning.DECORATION, box, List.of(panel))));
        BufferedImage image = read(drawing, 2, PngPainter.STRIP);
        assertThat(image.getWidth()).isEqualTo(201);
        assertThat(image.getHeight()).isEqualTo(160);
        assertThat(image.getRGB(40, 80)).isEqualTo(0xFF336699);
        // the corners, sharp to the pixel
        assertThat(image.getRGB(20, 40)).isEqualTo(0xFF336699);
        assertThat(image.getRGB(79, 119)).isEqualTo(0xFF336699);
        assertThat(image.getRGB(19, 40)).isEqualTo(0xFFFFEEDD);
        assertThat(image.getRGB(20, 39)).isEqualTo(0xFFFFEEDD);
        assertThat(image.getRGB(80, 119)).isEqualTo(0xFFFFEEDD);
        assertThat(image.getRGB(79, 120)).isEqualTo(0xFFFFEEDD);
        assertThat(image.getRGB(200, 159)).isEqualTo(0xFFFFEEDD);
    }

    /// Java's rasteriser cuts curves where they leave the image, which moves their soft edges by a shade.
    @Test
    void anImageMadeInStripsIsTheSameButForAShadeOnCurves() throws IOException {
        BufferedImage whole = read(DemoDrawing.demo(), 1.7, PngPainter.STRIP);
        BufferedImage strips = read(DemoDrawing.demo(), 1.7, 1020 * 37);
        assertThat(strips.getHeight()).isEqualTo(whole.getHeight());
        int differing = 0;
        int most = 0;
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                int difference = difference(whole.getRGB(x, y), strips.getRGB(x, y));
                differing += difference == 0 ? 0 : 1;
                most = Math.max(most, difference);
            }
        }
        assertThat(most).as("the largest difference of a colour").isLessThan(48);
        assertThat(differing).as("pixels of 693,600 that differ").isLessThan(1500);
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    @Test
    void progressRisesToTheEnd() throws IOException {
        List<Double> told = new ArrayList<>();
        PngPainter.paint(DemoDrawing.demo(), 1, 600 * 50, OutputStream.nullOutputStream(), told::add);
        assertThat(told).hasSize(8).isSorted().endsWith(1.0);
    }

    @Test
    void anImageThatIsTooLargeIsRefusedInASentenceWithNumbers() {
        Drawing drawing = new Drawing("Wall", "en", new Size(10_000, 100), Ink.of(0xFFFFFF), List.of());
        assertThat(PngSize.of(drawing, 6).problem()).isEmpty();
        assertThatThrownBy(() -> PngPainter.paint(drawing, 12, OutputStream.nullOutputStream(), Progress.NONE))
                .isInstanceOf(IOException.class)
                .hasMessage("The image would be 120000 by 1200 pixels; at most 60000 a side can be written, which is"
                        + " 50 % of the resolution asked for.");
    }

    /// 200 million pixels would take 800 MB at once; the memory of this test is a fraction of that.
    @Test
    void aLargeImageIsNeverHeldAtOnce() throws IOException {
        Box box = new Box(0, 0, 2000, 1000);
        Mark panel = new Mark.Panel(box, 40, Ink.of(0x336699), Pen.solid(Ink.of(0x112233), 5));
        Drawing drawing = new Drawing(
                "Poster",
                "en",
                box.size(),
                Ink.of(0xFFFFFF),
                List.of(new Fragment(Meaning.DECORATION, box, List.of(panel))));
        long[] most = new long[1];
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        PngPainter.paint(drawing, 10, OutputStream.nullOutputStream(), share -> {
            System.gc();
            most[0] = Math.max(most[0], runtime.totalMemory() - runtime.freeMemory() - before);
        });
        assertThat(most[0]).isPositive().isLessThan(150_000_000);
    }

    private static BufferedImage read(Drawing drawing, double scale, int strip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngPainter.paint(drawing, scale, strip, bytes, Progress.NONE);
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}

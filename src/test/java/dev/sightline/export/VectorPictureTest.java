package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.ImageData;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Meaning;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/// A drawing in SVG stays shapes on paper, whatever it is made of, and is sharp on screen.
class VectorPictureTest {
    private static final String DRAWING = """
        <svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" viewBox="0 0 80 40">
          <defs>
            <linearGradient id="g"><stop offset="0" stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient>
            <radialGradient id="r"><stop offset="0" stop-color="#fff" stop-opacity="0.2"/><stop offset="1" stop-color="#080"/></radialGradient>
            <clipPath id="c"><circle cx="20" cy="20" r="15"/></clipPath>
            <g id="dot"><circle cx="2" cy="2" r="2" fill="#333"/></g>
          </defs>
          <rect width="40" height="40" fill="url(#g)" clip-path="url(#c)"/>
          <circle cx="60" cy="20" r="18" fill="url(#r)"/>
          <g opacity="0.5"><rect x="40" y="5" width="20" height="20" fill="#0a0"/><rect x="50" y="15" width="20" height="20" fill="#a00"/></g>
          <path d="M5 35C20 0 40 60 75 5" fill="none" stroke="#123456" stroke-width="2" stroke-dasharray="4 2" stroke-linecap="round"/>
          <use href="#dot" x="70" y="30"/>
          <text x="4" y="10" font-size="8" fill="#111">Gleis 7</text>
        </svg>
        """;

    private static ImageData image(String svg) {
        return new ImageData("image/svg+xml", 80, 40, svg.getBytes(StandardCharsets.UTF_8));
    }

    private static Drawing drawing(ImageData... images) {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < images.length; i++) {
            Box box = new Box(10, 10 + 60 * i, 100, 50);
            fragments.add(new Fragment(
                    Meaning.of(Role.FIGURE, "Picture: a sketch"),
                    box,
                    List.of(new Mark.Picture(box, i % 2 * 8, images[i]))));
        }
        return new Drawing("Sketches", "en", new Size(120, 20 + 60 * images.length), Ink.of("#FFFFFF"), fragments);
    }

    private static byte[] pdf(Drawing drawing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPainter.paint(
                List.of(drawing),
                PdfOptions.of(PageSize.FIT, DocumentInfo.of("Sketches", Instant.EPOCH, "en")),
                out,
                Progress.NONE);
        return out.toByteArray();
    }

    private static void collect(PDResources resources, List<Object> found) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            Object object = resources.getXObject(name);
            found.add(object);
            if (object instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), found);
            }
        }
    }

    private static List<Object> objects(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Object> found = new ArrayList<>();
            collect(document.getPage(0).getResources(), found);
            return found;
        }
    }

    @Test
    void aPdfHoldsItsShapesOnceAndNoPixels() throws IOException {
        ImageData sketch = image(DRAWING);
        byte[] pdf = pdf(drawing(sketch, image(DRAWING), sketch));
        assertThat(objects(pdf)).isNotEmpty().noneMatch(PDImageXObject.class::isInstance);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<COSName> names = new ArrayList<>();
            document.getPage(0).getResources().getXObjectNames().forEach(names::add);
            assertThat(names).hasSize(1);
        }
        assertThat(Conformance.faults(pdf)).isEmpty();
    }

    @Test
    void onPaperItLooksAsOnScreen() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngPainter.paint(drawing(image(DRAWING)), 4, png, Progress.NONE);
        BufferedImage paper = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
        int[] screen = VectorPicture.read(image(DRAWING)).orElseThrow().pixels(400, 200);
        long far = 0;
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 400; x++) {
                far += distance(onWhite(screen[y * 400 + x]), paper.getRGB(40 + x, 40 + y)) > 48 ? 1 : 0;
            }
        }
        assertThat(far).as("pixels that differ visibly of 80,000").isLessThan(1_600);
        assertThat(screen[100 * 400 + 100] >>> 24).isEqualTo(255);
        assertThat(screen[0]).isZero();
    }

    private static int onWhite(int argb) {
        int alpha = argb >>> 24;
        int rgb = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            rgb |= ((argb >> shift & 0xFF) * alpha + 255 * (255 - alpha)) / 255 << shift;
        }
        return rgb;
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)));
        }
        return most;
    }

    @Test
    void anSvgHoldsItAsItIsOnce() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgPainter.paint(drawing(image(DRAWING), image(DRAWING)), SvgOptions.DEFAULT, out, Progress.NONE);
        String svg = out.toString(StandardCharsets.UTF_8);
        assertThat(svg.split("data:image/svg\\+xml;base64,", -1)).hasSize(2);
    }

    @Test
    void nothingThatItNamesIsFetchedAndADamagedOneIsAnEmptyFrame() throws IOException {
        ImageData thief =
                image("<svg xmlns='http://www.w3.org/2000/svg' width='80' height='40'><image href='file:///etc/passwd'"
                        + " width='9' height='9'/><use href='http://127.0.0.1:1/a.svg#b'/></svg>");
        assertThat(VectorPicture.read(thief).orElseThrow().pixels(80, 40)).containsOnly(0);
        byte[] pdf = pdf(drawing(image("<svg"), thief));
        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(VectorPicture.read(image("<svg"))).isEmpty();
    }
}

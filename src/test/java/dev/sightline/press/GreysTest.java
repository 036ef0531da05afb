package dev.sightline.press;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.ImageData;
import dev.sightline.export.Conformance;
import dev.sightline.export.GreyPicture;
import dev.sightline.export.SvgFonts;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.Theme;
import dev.sightline.layout.Themes;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.JourneyDocument;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Prints in greys: nothing has a colour, whatever it was made of.
class GreysTest {
    private static final String SHAPES =
            "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40' viewBox='0 0 40 40'>"
                    + "<defs><linearGradient id='add'><stop offset='0' stop-color='#F00'/>"
                    + "<stop offset='1' stop-color='rgb(0, 90, 200)'/></linearGradient></defs>"
                    + "<rect width='40' height='20' fill='url(#add)'/>"
                    + "<circle cx='20' cy='30' r='9' style='fill:seagreen;stroke:#12aaff'/></svg>";

    private static byte[] photo(String kind) throws IOException {
        BufferedImage image = new BufferedImage(
                64, 64, kind.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 64, 32);
        graphics.setColor(new Color(0, 120, 255, 128));
        graphics.fillOval(8, 8, 48, 48);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, kind, out);
        return out.toByteArray();
    }

    private static String image(String id, String type, byte[] bytes) {
        return "{\"id\": \"%s\", \"name\": \"%s\", \"type\": \"%s\", \"data\": \"%s\"}"
                .formatted(id, id, type, Base64.getEncoder().encodeToString(bytes));
    }

    private static JourneyDocument colourful() throws IOException {
        String text = """
            {"format": "sightline", "version": 1, "title": "t",
             "images": [%s, %s, %s],
             "maps": [{"title": "m", "steps": [{"id": "s", "name": "Pay 😀 👍🏽"}],
              "rows": [{"lane": "thinking", "colour": "#FF0000", "cards": [
               {"on": "s", "text": "A 🍎 and a 🇩🇪", "image": "photo"},
               {"on": "s", "text": "B", "image": "sign", "colour": "#00AA00"},
               {"on": "s", "text": "C", "image": "shapes"}]}]}]}
            """.formatted(
                        image("photo", "image/jpeg", photo("jpg")),
                        image("sign", "image/png", photo("png")),
                        image("shapes", "image/svg+xml", SHAPES.getBytes(StandardCharsets.UTF_8)));
        JourneyDocument document = JourneyJson.read(text.getBytes(StandardCharsets.UTF_8), "t")
                .openedDocument()
                .orElseThrow();
        assertThat(document.all(ImageAsset.class)).hasSize(3);
        return document;
    }

    private static byte[] print(Format format, Theme theme) throws IOException, CannotPrint {
        JourneyDocument document = colourful();
        return Exported.made(
                document, Exported.order(document, format).withTheme(theme).withFonts(SvgFonts.NAMED));
    }

    /// How far the parts of the most colourful point are apart, 0 for greys alone.
    private static int colour(BufferedImage image) {
        int most = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color point = new Color(image.getRGB(x, y));
                int max = Math.max(point.getRed(), Math.max(point.getGreen(), point.getBlue()));
                int min = Math.min(point.getRed(), Math.min(point.getGreen(), point.getBlue()));
                most = Math.max(most, max - min);
            }
        }
        return most;
    }

    @Test
    void aPdfInGreysHasNoColourAndIsStillOneForArchives() throws IOException, CannotPrint {
        byte[] grey = print(Format.PDF, Themes.GREYSCALE);
        assertThat(colour(rendered(grey))).isLessThanOrEqualTo(1);
        assertThat(colour(rendered(print(Format.PDF, Theme.PAPER)))).isGreaterThan(100);
        assertThat(Conformance.faults(grey)).isEmpty();
    }

    private static BufferedImage rendered(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG"})
    void anImageInGreysHasNoColour(Format format) throws IOException, CannotPrint {
        assertThat(colour(ImageIO.read(new ByteArrayInputStream(print(format, Themes.GREYSCALE)))))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void anSvgNamesNoColourThatIsNone() throws IOException, CannotPrint {
        String svg = new String(print(Format.SVG, Themes.GREYSCALE), StandardCharsets.UTF_8);
        assertThat(svg).doesNotContainPattern("(?i)(fill|stroke)=\"#(?!([0-9a-f]{2})\\2\\2)[0-9a-f]{6}");
    }

    @Test
    void shapesKeepTheirNamesAndTheirForm() {
        ImageData grey =
                GreyPicture.of(new ImageData("image/svg+xml", 40, 40, SHAPES.getBytes(StandardCharsets.UTF_8)));
        assertThat(new String(grey.bytes(), StandardCharsets.UTF_8))
                .contains("url(#add)", "id='add'", "stop-color='#7F7F7F'", "r='9'")
                .doesNotContain("seagreen", "#12aaff", "#F00");
    }

    @Test
    void whatCannotBeReadStaysAsItIs() {
        ImageData broken = new ImageData("image/png", 4, 4, new byte[] {1, 2, 3});
        assertThat(GreyPicture.of(broken)).isEqualTo(broken);
    }
}

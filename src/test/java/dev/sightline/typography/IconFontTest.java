package dev.sightline.typography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sightline.OutlinePath;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;

/// Our own reading of the icons beside FontBox's.
class IconFontTest {
    private static final String FILE =
            "/META-INF/resources/materialdesign2/7.4.47/fonts/materialdesignicons-webfont.ttf";

    private static byte[] bytes() throws IOException {
        try (InputStream stream = IconFontTest.class.getResourceAsStream(FILE)) {
            assertThat(stream).isNotNull();
            return stream == null ? new byte[0] : stream.readAllBytes();
        }
    }

    @Test
    void everyGlyphIsWhereFontBoxFindsItAndHasTheSameBounds() throws IOException {
        byte[] bytes = bytes();
        IconFont ours = new IconFont(bytes, Icons.SIDE);
        try (TrueTypeFont theirs = parsed(bytes)) {
            int count = theirs.getNumberOfGlyphs();
            assertThat(count).isGreaterThan(7_000);
            AffineTransform intoBox = intoBox(theirs);
            for (int glyph = 1; glyph < count; glyph++) {
                String name = theirs.getPostScript().getName(glyph);
                if (glyph % 50 == 1) {
                    assertThat(ours.glyph(name)).as(name).isEqualTo(glyph);
                }
                GeneralPath path = theirs.getPath(name);
                path.transform(intoBox);
                Rectangle2D expected = OutlinePath.of(Outlines.of(path)).getBounds2D();
                Rectangle2D actual = OutlinePath.of(ours.outline(glyph)).getBounds2D();
                // FontBox rounds what lies half way between two points
                assertThat(actual.getMinX()).as(name).isCloseTo(expected.getMinX(), within(0.06));
                assertThat(actual.getMaxX()).as(name).isCloseTo(expected.getMaxX(), within(0.06));
                assertThat(actual.getMinY()).as(name).isCloseTo(expected.getMinY(), within(0.06));
                assertThat(actual.getMaxY()).as(name).isCloseTo(expected.getMaxY(), within(0.06));
            }
        }
    }

    @Test
    void whatIsFilledIsTheSame() throws IOException {
        byte[] bytes = bytes();
        IconFont ours = new IconFont(bytes, Icons.SIDE);
        try (TrueTypeFont theirs = parsed(bytes)) {
            AffineTransform intoBox = intoBox(theirs);
            for (int glyph = 7; glyph < theirs.getNumberOfGlyphs(); glyph += 97) {
                GeneralPath path = theirs.getPath(theirs.getPostScript().getName(glyph));
                path.transform(intoBox);
                Area difference = new Area(path);
                difference.exclusiveOr(new Area(OutlinePath.of(ours.outline(glyph))));
                assertThat(size(difference)).as("glyph %d", glyph).isLessThan(1);
            }
        }
    }

    /// How much is filled, more or less: the sum of a raster of points.
    private static double size(Area area) {
        double size = 0;
        for (double x = 0; x < Icons.SIDE; x += 0.2) {
            for (double y = 0; y < Icons.SIDE; y += 0.2) {
                size += area.contains(x, y) ? 0.04 : 0;
            }
        }
        return size;
    }

    private static TrueTypeFont parsed(byte[] bytes) throws IOException {
        return new TTFParser().parseEmbedded(new ByteArrayInputStream(bytes));
    }

    private static AffineTransform intoBox(TrueTypeFont font) throws IOException {
        double scale = Icons.SIDE / font.getUnitsPerEm();
        return new AffineTransform(
                scale, 0, 0, -scale, 0, scale * font.getHorizontalHeader().getAscender());
    }
}

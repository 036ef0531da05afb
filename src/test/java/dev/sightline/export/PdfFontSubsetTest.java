package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import dev.sightline.typography.FontShelf;
import dev.sightline.typography.ShippedFont;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfFontSubsetTest {
    static List<String> keys() {
        return FontShelf.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyGlyphIsDrawnAndAsWideAsInTheWholeFont(String key) throws IOException {
        ShippedFont font = FontShelf.font(key);
        TrueTypeFont whole = font.trueType();
        Set<Integer> glyphs = some(font, whole.getNumberOfGlyphs());
        PdfFontSubset subset = new PdfFontSubset(new FontOutlines(font.file()), glyphs);
        byte[] file = subset.file();
        TrueTypeFont small = new TTFParser(true).parse(new RandomAccessReadBuffer(new ByteArrayInputStream(file)));
        assertThat(small.getHeader().getUnitsPerEm()).isEqualTo(font.unitsPerEm());
        for (int glyph : glyphs) {
            int now = subset.number(glyph);
            assertThat(now).isPositive();
            assertThat(small.getAdvanceWidth(now)).as("glyph %d", glyph).isEqualTo(font.advance(glyph));
            assertThat(small.getHorizontalMetrics().getLeftSideBearing(now))
                    .isEqualTo(whole.getHorizontalMetrics().getLeftSideBearing(glyph));
            assertThat(outline(small, now)).as("glyph %d", glyph).isEqualTo(outline(whole, glyph));
        }
        assertThat(outline(small, 0)).isEqualTo(outline(whole, 0));
        assertThat(file.length).isLessThan(font.file().capacity() / 2);
        assertThat(whole(file)).as("the sum of all its numbers").isEqualTo(0xB1B0AFBA);
    }

    @Test
    void glyphsKeepTheirOrderAndBringTheirParts() {
        ShippedFont font = FontShelf.font("NotoSans-Regular");
        FontOutlines outlines = new FontOutlines(font.file());
        int plain = font.glyph('A');
        int composed = IntStream.range(0, outlines.count())
                .filter(glyph -> outlines.withParts(List.of(glyph)).cardinality() > 3)
                .findFirst()
                .orElseThrow();
        PdfFontSubset subset = new PdfFontSubset(outlines, List.of(composed, plain));
        TreeSet<Integer> parts = new TreeSet<>(List.of(0, composed, plain));
        outlines.withParts(List.of(composed)).stream().forEach(parts::add);
        int number = 0;
        for (int glyph : parts) {
            assertThat(subset.number(glyph)).isEqualTo(number++);
        }
        assertThat(subset.number(font.glyph('B'))).isZero();
        assertThat(subset.number(60_000)).isZero();
    }

    private static Set<Integer> some(ShippedFont font, int count) {
        Random random = new Random(Seed.of("PdfFontSubsetTest"));
        TreeSet<Integer> glyphs = new TreeSet<>();
        "Hamburgefonstiv ÄÖÜẞéàç ½ﬁ→".codePoints().map(font::glyph).forEach(glyphs::add);
        for (int i = 0; i < Math.min(150, count / 4); i++) {
            glyphs.add(random.nextInt(count));
        }
        glyphs.add(count - 1);
        glyphs.remove(0);
        return glyphs;
    }

    private static List<Double> outline(TrueTypeFont font, int glyph) throws IOException {
        GlyphData data = font.getGlyph().getGlyph(glyph);
        List<Double> points = new ArrayList<>();
        if (data != null) {
            double[] six = new double[6];
            for (var at = data.getPath().getPathIterator(null); !at.isDone(); at.next()) {
                points.add((double) at.currentSegment(six));
                Arrays.stream(six).forEach(points::add);
            }
        }
        return points;
    }

    private static int whole(byte[] file) {
        int sum = 0;
        for (ByteBuffer rest = ByteBuffer.wrap(file); rest.hasRemaining(); ) {
            sum += rest.getInt();
        }
        return sum;
    }
}

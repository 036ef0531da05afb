package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngWriterTest {

    @Test
    void whatIsWrittenIsReadBackPixelByPixel() throws IOException {
        Random random = new Random(Seed.of("PngWriterTest"));
        int width = 301;
        int height = 120;
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            int y = i / width;
            // flat, then shaded, then noise: one stretch for each filter
            pixels[i] = y < 40 ? 0x336699 : y < 80 ? (i % width) * 0x010101 & 0xFFFFFF : random.nextInt(1 << 24);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PngWriter png = new PngWriter(bytes, width, height, 5669)) {
            for (int y = 0; y < height; y++) {
                png.row(pixels, y * width);
            }
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
        for (int i = 0; i < pixels.length; i++) {
            assertThat(read.getRGB(i % width, i / width)).isEqualTo(0xFF000000 | pixels[i]);
        }
    }

    @Test
    void theFileSaysHowLargeItIsMeantToBe() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PngWriter png = new PngWriter(bytes, 1, 1, 5669)) {
            png.row(new int[1], 0);
        }
        ByteBuffer file = ByteBuffer.wrap(bytes.toByteArray());
        int at = bytes.toString(StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        assertThat(file.getInt(at)).isEqualTo(5669);
        assertThat(file.getInt(at + 4)).isEqualTo(5669);
        assertThat(file.get(at + 8)).as("the unit is the metre").isEqualTo((byte) 1);
    }
}

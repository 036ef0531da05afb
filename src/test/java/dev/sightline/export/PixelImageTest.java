package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Seed;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;

class PixelImageTest {

    @Test
    void aJpegGoesInAsItIs() {
        byte[] file = SampleDrawing.image("jpeg", false).bytes();

        assertThat(PixelImage.read(file)).hasValueSatisfying(image -> {
            assertThat(image.data()).isEqualTo(file);
            assertThat(image.filter()).isEqualTo("/Filter/DCTDecode");
            assertThat(image.width()).isEqualTo(60);
            assertThat(image.height()).isEqualTo(40);
        });
    }

    @Test
    void aJpegForPrintBecomesColoursOfTheScreen() throws IOException {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 16; x++) {
                inks.setPixel(x, y, new int[] {255, 0, 255, 51});
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(inks, null, null), null);
        }

        assertThat(PixelImage.read(out.toByteArray())).hasValueSatisfying(image -> {
            assertThat(image.colours()).isEqualTo("/DeviceRGB");
            assertThat(firstPixel(image.data())).satisfies(pixel -> {
                assertThat(pixel[0] & 0xFF).isLessThan(12);
                assertThat(pixel[1] & 0xFF).isBetween(192, 216);
                assertThat(pixel[2] & 0xFF).isLessThan(12);
            });
        });
    }

    private static byte[] firstPixel(byte[] data) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(data);
            byte[] start = new byte[4];
            inflater.inflate(start);
            return Arrays.copyOfRange(start, 1, 4);
        } catch (DataFormatException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPngKeepsItsOwnCompression() {
        byte[] file = SampleDrawing.image("png", false).bytes();

        assertThat(PixelImage.read(file)).hasValueSatisfying(image -> {
            assertThat(image.mask()).isEmpty();
            assertThat(indexOf(file, image.data())).isPositive();
        });
    }

    @Test
    void aPngWithTransparencyGetsAMask() {
        assertThat(PixelImage.read(SampleDrawing.image("png", true).bytes())).hasValueSatisfying(image -> {
            assertThat(image.mask()).hasValueSatisfying(mask -> {
                assertThat(mask).hasSize(60 * 40);
                assertThat(mask[0] & 0xFF).isEqualTo(40);
                assertThat(mask[59] & 0xFF).isEqualTo(40 + 59 * 3);
            });
        });
    }

    @Test
    void whateverTheBytesAreItIsAnImageOrNothing() {
        long seed = Seed.of("PixelImageTest");
        Random random = new Random(seed);
        for (String format : new String[] {"png", "jpeg"}) {
            byte[] file = SampleDrawing.image(format, format.equals("png")).bytes();
            for (int i = 0; i < 300; i++) {
                byte[] broken = Arrays.copyOf(file, random.nextInt(file.length));
                for (int hits = random.nextInt(4); hits > 0 && broken.length > 0; hits--) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt();
                }

                assertThat(PixelImage.read(broken))
                        .as("seed %d, %s %d", seed, format, i)
                        .isNotNull();
            }
        }
    }

    private static int indexOf(byte[] whole, byte[] part) {
        for (int i = 0; i + part.length <= whole.length; i++) {
            if (Arrays.equals(whole, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }
}

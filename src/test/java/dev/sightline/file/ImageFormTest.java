package dev.sightline.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.model.ImageAsset;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures are taken for what their own bytes say; what cannot be shown is kept, and breaks nothing.
class ImageFormTest {

    private static byte[] picture(String kind, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt(0x1000000));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, kind, out);
        return out.toByteArray();
    }

    private static String file(String mediaType, byte[] bytes) {
        return Documents.root("'images': [{'id': 'i', 'mediaType': '%s', 'data': '%s'}]"
                .formatted(mediaType, Base64.getEncoder().encodeToString(bytes)));
    }

    private static ImageAsset.Data opened(String json) {
        return Documents.open(json).all(ImageAsset.class).getFirst().data();
    }

    /// Tells what is said, and that the picture stands aside but is written back as it was.
    private static String refused(String json) {
        assertThat(opened(json)).isEqualTo(ImageForm.NOTHING);
        String data = json.substring(json.indexOf("\"data\": "), json.indexOf("\"}]"));
        assertThat(Documents.saved(Documents.open(json))).contains(data);
        assertThat(Documents.open(Documents.saved(Documents.open(json)))).isEqualTo(Documents.open(json));
        List<String> said = Documents.sentences(json);
        assertThat(said).hasSize(1);
        return said.getFirst();
    }

    @Test
    void typeAndSizeAreReadFromTheBytes() throws IOException {
        ImageAsset.Data png = opened(file("image/png", picture("png", 31, 17)));
        assertThat(List.of(png.mediaType(), png.width(), png.height())).isEqualTo(List.of("image/png", 31, 17));
        ImageAsset.Data jpeg = opened(file("image/jpeg", picture("jpg", 40, 25)));
        assertThat(List.of(jpeg.mediaType(), jpeg.width(), jpeg.height())).isEqualTo(List.of("image/jpeg", 40, 25));
    }

    @Test
    void aLieAboutTheTypeIsNotedAndPutRight() throws IOException {
        String json = file("image/png", picture("jpg", 4, 4));
        assertThat(opened(json).mediaType()).isEqualTo("image/jpeg");
        assertThat(Documents.sentences(json))
                .containsExactly(
                        "'mediaType' says image/png, but the picture is image/jpeg; it is taken for what it is.");
        assertThat(Documents.saved(Documents.open(json))).contains("\"mediaType\": \"image/jpeg\"");
    }

    @Test
    void aLieAboutTheSizeIsFoundOut() throws IOException {
        byte[] bytes = picture("png", 8, 8);
        bytes[18] = 16; // 4,104 pixels wide, says the header now
        CRC32 sum = new CRC32();
        sum.update(bytes, 12, 17);
        ByteBuffer.wrap(bytes).putInt(29, (int) sum.getValue());
        assertThat(refused(file("image/png", bytes)))
                .contains("it says to have 4,104 × 8 pixels but does not hold them");
        bytes[16] = 1;
        assertThat(refused(file("image/png", bytes))).contains("more than the 100,000,000 that can be shown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureThatEndsAnywhereIsKeptButNotShown(String kind) throws IOException {
        byte[] bytes = picture(kind, 9, 9);
        for (int length = 1; length < bytes.length; length++) {
            assertThat(refused(file("image/png", Arrays.copyOf(bytes, length)))).contains("cannot be shown");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureWithChangedBytesNeverThrows(String kind) throws IOException {
        byte[] bytes = picture(kind, 9, 9);
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            PictureHeader.Result result = PictureHeader.read(changed);
            if (kind.equals("png") && !Arrays.equals(changed, bytes)) {
                assertThat(result).isInstanceOf(PictureHeader.Broken.class);
            }
        }
    }

    @Test
    void whatIsNoPictureIsNamed() {
        assertThat(refused(file("image/png", "GIF89a....".getBytes(StandardCharsets.US_ASCII))))
                .contains("its bytes are a GIF, and only PNG, JPEG and SVG can be shown");
        assertThat(refused(Documents.root("'images': [{'id': 'i', 'data': '§§§'}]")))
                .contains("its data are not base64");
    }
}

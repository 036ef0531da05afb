package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.export.PictureFitting.Fitted;
import dev.sightline.export.PictureFitting.Reason;
import dev.sightline.export.PictureFitting.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A picture comes in upright, not larger than a map needs, PNG or JPEG, and without what a camera notes of the
/// place; a file that only claims to be one does not come in.
class PictureFittingTest {
    /// Red above, blue below, 24 by 16 pixels, as WebP with losses.
    private static final byte[] WEBP = Base64.getDecoder()
            .decode("UklGRloAAABXRUJQVlA4IE4AAACQAwCdASoYABAAPrVKnkm/pCKhMAgD8BaJbDuAGMPgB+gAD44wAP7v46/mpv8KWzcj/mMH"
                    + "g1j/5xXr/wQ+DaQ3DJ0vjgnmeuSFyxmbeAA=");

    /// The left half red, the right half clear, 12 by 8 pixels, as WebP without losses.
    private static final byte[] CLEAR_WEBP =
            Base64.getDecoder().decode("UklGRiYAAABXRUJQVlA4TBoAAAAvC8ABEA8wMQM+MfMf8BAIJJntT7ZCRP8jBw==");

    /// Four quarters: red, green / blue, white.
    private static BufferedImage quarters(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean left = x < width / 2;
                image.setRGB(x, y, y < height / 2 ? left ? 0xFF0000 : 0x00FF00 : left ? 0x0000FF : 0xFFFFFF);
            }
        }
        return image;
    }

    private static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(image, format, out)).isTrue();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static Fitted fitted(byte[] file) {
        PictureFitting.Result result = PictureFitting.fit(file, Progress.NONE);
        assertThat(result).isInstanceOf(Fitted.class);
        return (Fitted) result;
    }

    private static Refused refused(byte[] file) {
        PictureFitting.Result result = PictureFitting.fit(file, Progress.NONE);
        assertThat(result).isInstanceOf(Refused.class);
        return (Refused) result;
    }

    private static BufferedImage seen(Fitted fitted) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(fitted.bytes()));
        assertThat(List.of(image.getWidth(), image.getHeight())).isEqualTo(List.of(fitted.width(), fitted.height()));
        return image;
    }

    private static char colour(BufferedImage image, double across, double down) {
        int rgb = image.getRGB((int) (across * image.getWidth()), (int) (down * image.getHeight()));
        boolean red = (rgb >> 16 & 0xFF) > 128;
        boolean green = (rgb >> 8 & 0xFF) > 128;
        return red && green ? 'w' : red ? 'r' : green ? 'g' : 'b';
    }

    private static String corners(BufferedImage image) {
        return "" + colour(image, .25, .25) + colour(image, .75, .25) + colour(image, .25, .75)
                + colour(image, .75, .75);
    }

    /// A JPEG whose camera was held in one of the eight ways, and noted where.
    private static byte[] photograph(BufferedImage stored, int orientation) {
        byte[] jpeg = file(stored, "jpg");
        byte[] place = "48.137 N 11.575 E".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(36 + place.length);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(place);
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + exif.capacity());
        return all.put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static boolean tellsThePlace(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains("48.137");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 rgbw", "2 grwb", "3 wbgr", "4 bwrg", "5 rbgw", "6 brwg", "7 wgbr", "8 gwrb"})
    void aPhotographIsUprightHoweverTheCameraWasHeld(String held) throws IOException {
        int orientation = held.charAt(0) - '0';
        byte[] file = photograph(quarters(64, 32), orientation);
        Fitted fitted = fitted(file);
        assertThat(tellsThePlace(file)).isTrue();
        assertThat(tellsThePlace(fitted.bytes())).isFalse();
        assertThat(List.of(fitted.width(), fitted.height()))
                .isEqualTo(orientation >= 5 ? List.of(32, 64) : List.of(64, 32));
        assertThat(corners(seen(fitted))).isEqualTo(held.substring(2));
        assertThat(fitted.isSmaller()).isFalse();
    }

    @Test
    void aLargePhotographThatLiesOnItsSideIsMadeSmallerUpright() throws IOException {
        Fitted fitted = fitted(photograph(quarters(4_400, 2_200), 6));
        assertThat(List.of(fitted.width(), fitted.height(), fitted.fromWidth(), fitted.fromHeight()))
                .isEqualTo(List.of(1_000, 2_000, 2_200, 4_400));
        assertThat(fitted.isSmaller()).isTrue();
        assertThat(corners(seen(fitted))).isEqualTo("brwg");
    }

    @Test
    void aSmallFileStaysByteForByte() {
        byte[] png = file(quarters(40, 30), "png");
        assertThat(fitted(png).bytes()).isEqualTo(png);
        byte[] jpeg = file(quarters(40, 30), "jpg");
        assertThat(fitted(jpeg).bytes()).isEqualTo(jpeg);
    }

    @Test
    void whatIsTransparentStaysPngAndTransparent() throws IOException {
        BufferedImage image = new BufferedImage(3_000, 100, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 1_500; x++) {
            for (int y = 0; y < 100; y++) {
                image.setRGB(x, y, 0x80E03131);
            }
        }
        Fitted fitted = fitted(file(image, "png"));
        assertThat(fitted.mediaType()).isEqualTo("image/png");
        BufferedImage seen = seen(fitted);
        assertThat(List.of(seen.getWidth(), seen.getHeight())).isEqualTo(List.of(2_000, 67));
        assertThat(seen.getRGB(500, 30) >>> 24).isBetween(127, 129);
        assertThat(seen.getRGB(1_500, 30) >>> 24).isZero();
    }

    @Test
    void aPhotographKeptAsPngBecomesAShortJpegAndLinesStayPng() {
        BufferedImage noise = new BufferedImage(1_200, 1_000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int i = 0; i < 1_200_000; i++) {
            int grey = 100 + i % 1_200 / 20 + random.nextInt(16);
            noise.setRGB(i % 1_200, i / 1_200, grey << 16 | grey << 8 | grey);
        }
        byte[] file = file(noise, "png");
        assertThat(file.length).isGreaterThan(PictureFitting.LARGE);
        Fitted photograph = fitted(file);
        assertThat(photograph.mediaType()).isEqualTo("image/jpeg");
        assertThat(photograph.bytes().length).isLessThan(PictureFitting.LARGE);
        assertThat(photograph.isSmaller()).isTrue();
        assertThat(fitted(file(quarters(2_400, 1_800), "png")).mediaType()).isEqualTo("image/png");
    }

    @Test
    void otherKindsBecomePngOrJpeg() throws IOException {
        for (String kind : List.of("gif", "bmp", "tiff")) {
            Fitted fitted = fitted(file(quarters(40, 30), kind));
            assertThat(fitted.mediaType()).as(kind).isEqualTo("image/png");
            assertThat(corners(seen(fitted))).as(kind).isEqualTo("rgbw");
        }
        Fitted webp = fitted(WEBP);
        assertThat(List.of(webp.width(), webp.height())).isEqualTo(List.of(24, 16));
        assertThat(colour(seen(webp), .5, .1)).isEqualTo('r');
        assertThat(colour(seen(webp), .5, .9)).isEqualTo('b');
        BufferedImage clear = seen(fitted(CLEAR_WEBP));
        assertThat(clear.getRGB(2, 4)).isEqualTo(0xFFE03131);
        assertThat(clear.getRGB(9, 4) >>> 24).isZero();
    }

    @Test
    void pixelsOfTheClipboardBecomeAFile() throws IOException {
        int[] pixels = new int[2_500 * 10];
        Arrays.fill(pixels, 0xFF1971C2);
        Fitted fitted = PictureFitting.pixels(pixels, 2_500, 10);
        assertThat(List.of(fitted.width(), fitted.height(), fitted.fromWidth())).isEqualTo(List.of(2_000, 8, 2_500));
        assertThat(seen(fitted).getRGB(77, 3)).isEqualTo(0xFF1971C2);
    }

    @Test
    void aHeaderThatClaimsTooManyPixelsIsBelievedAndNothingIsUnpacked() {
        byte[] png = file(quarters(8, 8), "png");
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 50_000);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        assertThat(refused(png)).isEqualTo(new Refused(Reason.TOO_MANY_PIXELS, 60_000, 50_000));
        byte[] jpeg = file(quarters(8, 8), "jpg");
        int frame = 0;
        while ((jpeg[frame] & 0xFF) != 0xFF || (jpeg[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 50_000).putShort(frame + 7, (short) 60_000);
        assertThat(refused(jpeg).reason()).isEqualTo(Reason.TOO_MANY_PIXELS);
    }

    @Test
    void whatIsNotWholeOrNoPictureIsRefused() {
        byte[] png = file(quarters(400, 300), "png");
        assertThat(refused(Arrays.copyOf(file(quarters(4_000, 3_000), "png"), 200))
                        .reason())
                .isEqualTo(Reason.DAMAGED);
        assertThat(refused(new byte[0]).reason()).isEqualTo(Reason.UNKNOWN);
        assertThat(refused("GIF89a".getBytes(StandardCharsets.US_ASCII)).reason())
                .isEqualTo(Reason.DAMAGED);
        assertThat(refused("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)).reason())
                .isEqualTo(Reason.UNKNOWN);
        byte[] heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(heic).reason()).isEqualTo(Reason.UNREADABLE_KIND);
        assertThat(refused(Arrays.copyOf(WEBP, 40)).reason()).isIn(Reason.DAMAGED, Reason.UNKNOWN);
        byte[] torn = png.clone();
        Arrays.fill(torn, 60, png.length, (byte) 0x55);
        assertThat(PictureFitting.anew(torn, Progress.NONE)).isInstanceOf(Refused.class);
    }

    @Test
    void damageAnywhereGivesAPictureOrAReasonAndNothingElse() {
        Random random = new Random(11);
        for (byte[] sound : List.of(file(quarters(60, 40), "png"), photograph(quarters(60, 40), 5), WEBP, CLEAR_WEBP)) {
            for (int i = 0; i < 150; i++) {
                byte[] torn = sound.clone();
                for (int hits = 0; hits < 4; hits++) {
                    torn[random.nextInt(torn.length)] = (byte) random.nextInt();
                }
                assertThat(PictureFitting.anew(torn, Progress.NONE)).isNotNull();
            }
        }
    }

    @Test
    void itCanBeStopped() {
        byte[] png = file(quarters(3_000, 2_000), "png");
        assertThatThrownBy(() -> PictureFitting.fit(png, share -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }
}

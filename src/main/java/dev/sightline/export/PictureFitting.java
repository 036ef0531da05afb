package dev.sightline.export;

import dev.sightline.drawing.ImageData;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.CancellationException;

/// Makes image files fit to be kept in a document: upright, not larger than a map needs, PNG or JPEG whatever they
/// were, and without what a camera notes beside the picture, such as where it was taken. A file that is all this
/// already stays as it is, byte for byte.
public final class PictureFitting {
    /// Pixels of the longer side that are kept.
    public static final int LONGEST_SIDE = 2_000;

    /// Bytes above which a file is made smaller.
    public static final int LARGE = 1 << 20;

    /// Pixels of a file that are unpacked at all.
    public static final long MOST_PIXELS = 100_000_000;

    private PictureFitting() {}

    /// What became of a file.
    public sealed interface Result {}

    /// A picture that may be kept, `image/png` or `image/jpeg`.
    ///
    /// @param fromWidth pixels across that it had upright, as `fromHeight` down
    /// @param fromBytes how long its file was; 0 if it was none
    public record Fitted(ImageData picture, int fromWidth, int fromHeight, long fromBytes) implements Result {

        /// Whether it has fewer pixels than it had, or became a shorter file because it was a long one.
        public boolean isSmaller() {
            return width() < fromWidth || height() < fromHeight || fromBytes > LARGE && bytes().length < fromBytes;
        }

        /// Pixels across.
        public int width() {
            return picture.pixelWidth();
        }

        /// Pixels down.
        public int height() {
            return picture.pixelHeight();
        }

        /// The file; not to be written to.
        public byte[] bytes() {
            return picture.bytes();
        }

        String mediaType() {
            return picture.mediaType();
        }
    }

    /// A file that cannot be kept.
    ///
    /// @param width in pixels, as its height, if they are the reason; otherwise 0
    public record Refused(Reason reason, long width, long height) implements Result {}

    /// Why a file cannot be kept.
    public enum Reason {
        /// Nothing that is known here.
        UNKNOWN,
        /// A kind that phones and the web use, and Java cannot read: HEIC, AVIF.
        UNREADABLE_KIND,
        /// It has more pixels than can be unpacked.
        TOO_MANY_PIXELS,
        /// It ends in the middle, or its pixels cannot be unpacked.
        DAMAGED
    }

    /// Reads a file by its content, whatever it is called.
    ///
    /// @param progress is told the share that is done; may throw to end the work
    /// @throws CancellationException if `progress` did
    public static Result fit(byte[] file, Progress progress) {
        return fit(file, false, progress);
    }

    /// The same, but written anew in any case: for a file that can be shown and yet is not whole.
    public static Result anew(byte[] file, Progress progress) {
        return fit(file, true, progress);
    }

    /// Makes a picture of pixels.
    ///
    /// @param pixels `0xAARRGGBB` each, row by row from the top; not changed
    public static Fitted pixels(int[] pixels, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return PictureFile.lossless(Shrinking.to(LONGEST_SIDE, image), width, height, 0);
    }

    private static Result fit(byte[] file, boolean anew, Progress progress) {
        try (PictureFile in = PictureFile.open(file)) {
            if (!in.isReadable()) {
                return new Refused(in.isOfUnreadableKind() ? Reason.UNREADABLE_KIND : Reason.UNKNOWN, 0, 0);
            }
            if (in.pixels() > MOST_PIXELS) {
                return new Refused(Reason.TOO_MANY_PIXELS, in.width(), in.height());
            }
            return in.fitted(anew, progress);
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (IOException | RuntimeException damaged) {
            // the readers meet damage with either
            return new Refused(Reason.DAMAGED, 0, 0);
        }
    }
}

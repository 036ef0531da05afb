package dev.sightline.export;

import dev.sightline.drawing.ImageData;
import dev.sightline.export.PictureFitting.Fitted;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.event.IIOReadProgressListener;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;

/// An image file being read and written anew. Its size is known before any of its pixels is unpacked, and of a very
/// large one only so many pixels are as are needed.
final class PictureFile implements AutoCloseable {
    private static final float QUALITY = 0.85f;

    private final byte[] file;
    private final ImageInputStream in;
    private final @Nullable ImageReader reader;
    private final ExifTurn turn;
    private final int width;
    private final int height;

    private PictureFile(byte[] file, ImageInputStream in, @Nullable ImageReader reader) throws IOException {
        this.file = file;
        this.in = in;
        this.reader = reader;
        this.turn = ExifTurn.of(file);
        this.width = reader == null ? 0 : reader.getWidth(0);
        this.height = reader == null ? 0 : reader.getHeight(0);
    }

    static PictureFile open(byte[] file) throws IOException {
        ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        ImageReader reader = readers.hasNext() ? readers.next() : null;
        if (reader != null) {
            reader.setInput(in, true, true);
        }
        return new PictureFile(file, in, reader);
    }

    boolean isReadable() {
        return reader != null;
    }

    /// Whether it is a picture of one of the kinds that are built like films.
    boolean isOfUnreadableKind() {
        String start = new String(file, 0, Math.min(file.length, 64), StandardCharsets.ISO_8859_1);
        return start.startsWith("ftyp", 4)
                && (start.contains("avif") || start.contains("hei") || start.contains("mif1"));
    }

    long pixels() {
        return (long) width * height;
    }

    /// Pixels across, upright.
    int width() {
        return turn.isOnItsSide() ? height : width;
    }

    /// Pixels down, upright.
    int height() {
        return turn.isOnItsSide() ? width : height;
    }

    Fitted fitted(boolean anew, Progress progress) throws IOException {
        boolean jpeg = is("JPEG");
        boolean fits = Math.max(width, height) <= PictureFitting.LONGEST_SIDE && file.length <= PictureFitting.LARGE;
        Optional<Fitted> untouched = anew || !fits || !turn.isUpright() ? Optional.empty() : untouched(jpeg);
        if (untouched.isPresent()) {
            return untouched.get();
        }
        BufferedImage read = read(progress);
        BufferedImage image = Shrinking.to(PictureFitting.LONGEST_SIDE, Shrinking.upright(read, turn));
        progress.reached(0.9);
        Fitted written = jpeg ? jpeg(image) : lossless(image, width(), height(), file.length);
        boolean shorter = written.bytes().length < file.length || written.width() < width();
        return anew || shorter || !turn.isUpright() ? written : untouched(jpeg).orElse(written);
    }

    /// The file as it is, but for a camera's notes.
    private Optional<Fitted> untouched(boolean jpeg) {
        if (jpeg) {
            return JpegFile.read(file).map(plain -> fitted("image/jpeg", JpegFile.withoutNotes(file)));
        }
        return is("png") ? Optional.of(fitted("image/png", file)) : Optional.empty();
    }

    private boolean is(String format) throws IllegalStateException {
        try {
            return reader != null && reader.getFormatName().equalsIgnoreCase(format);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Fitted fitted(String type, byte[] bytes) {
        return new Fitted(new ImageData(type, width, height, bytes), width, height, file.length);
    }

    private BufferedImage read(Progress progress) throws IOException {
        ImageReader source = reader;
        if (source == null) {
            throw new IOException("nothing to read");
        }
        ImageReadParam how = source.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * PictureFitting.LONGEST_SIDE));
        how.setSourceSubsampling(step, step, 0, 0);
        Watch watch = new Watch(progress);
        source.addIIOReadProgressListener(watch);
        if (source.canReadRaster() && JpegFile.read(file).isEmpty()) {
            Raster raster = source.readRaster(0, how);
            watch.check();
            if (raster.getNumBands() == 4) {
                return JpegFile.unprinted(raster, file);
            }
        }
        BufferedImage image = source.read(0, how);
        watch.check();
        return image;
    }

    /// Ends the reader when the person has had enough; throwing through a reader's own code would leave it undone.
    private static final class Watch implements IIOReadProgressListener {
        private final Progress progress;
        private @Nullable CancellationException stopped;

        Watch(Progress progress) {
            this.progress = progress;
        }

        void check() {
            if (stopped != null) {
                throw stopped;
            }
        }

        @Override
        public void imageProgress(ImageReader source, float percent) {
            try {
                progress.reached(Math.clamp(percent / 100 * 0.8, 0, 0.8));
            } catch (CancellationException enough) {
                stopped = enough;
                source.abort();
            }
        }

        @Override
        public void sequenceStarted(ImageReader source, int first) {}

        @Override
        public void sequenceComplete(ImageReader source) {}

        @Override
        public void imageStarted(ImageReader source, int index) {}

        @Override
        public void imageComplete(ImageReader source) {}

        @Override
        public void thumbnailStarted(ImageReader source, int image, int index) {}

        @Override
        public void thumbnailProgress(ImageReader source, float percent) {}

        @Override
        public void thumbnailComplete(ImageReader source) {}

        @Override
        public void readAborted(ImageReader source) {}
    }

    private Fitted jpeg(BufferedImage image) throws IOException {
        return new Fitted(data("image/jpeg", image, written(image, "jpeg")), width(), height(), file.length);
    }

    /// PNG keeps what is transparent, and lines and letters sharp; a photograph is many times shorter as JPEG.
    static Fitted lossless(BufferedImage image, int fromWidth, int fromHeight, long fromBytes) throws IOException {
        boolean transparent = isTransparent(image);
        byte[] png = written(transparent ? image : opaque(image), "png");
        String type = "image/png";
        byte[] bytes = png;
        if (!transparent && png.length > PictureFitting.LARGE / 8) {
            byte[] jpeg = written(opaque(image), "jpeg");
            if (jpeg.length < png.length / 2) {
                type = "image/jpeg";
                bytes = jpeg;
            }
        }
        return new Fitted(data(type, image, bytes), fromWidth, fromHeight, fromBytes);
    }

    private static ImageData data(String type, BufferedImage image, byte[] bytes) {
        return new ImageData(type, image.getWidth(), image.getHeight(), bytes);
    }

    private static boolean isTransparent(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 255) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(image, 0, 0, null);
        return opaque;
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.dispose();
        }
        in.close();
    }
}

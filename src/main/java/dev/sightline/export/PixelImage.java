package dev.sightline.export;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// An image file turned into what a PDF can hold: untouched where its own compression will do, otherwise its pixels.
final class PixelImage {
    /// More pixels than this are not unpacked; a poster at 300 dpi has about as many.
    private static final long MOST_PIXELS = 150_000_000;

    private final int width;
    private final int height;
    private final String colours;
    private final int bitsPerColour;
    private final String filter;
    private final byte[] data;
    private final Optional<byte[]> mask;

    PixelImage(int width, int height, String colours, int bits, String filter, byte[] data, Optional<byte[]> mask) {
        this.width = width;
        this.height = height;
        this.colours = colours;
        this.bitsPerColour = bits;
        this.filter = filter;
        this.data = data;
        this.mask = mask;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// The colour space as PDF syntax.
    String colours() {
        return colours;
    }

    int bitsPerColour() {
        return bitsPerColour;
    }

    /// How the data is compressed, as PDF syntax.
    String filter() {
        return filter;
    }

    byte[] data() {
        return data;
    }

    /// The opacity of each pixel, a byte each, not compressed.
    Optional<byte[]> mask() {
        return mask;
    }

    /// Reads an image file by its content, whatever it claims to be; empty if it is damaged or too large.
    static Optional<PixelImage> read(byte[] file) {
        Optional<PixelImage> untouched = JpegFile.read(file).or(() -> PngFile.read(file));
        if (untouched.isPresent()) {
            return untouched;
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return Optional.empty();
                }
                return Optional.of(of(pixels(reader, file)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // the readers meet damage with either
            return Optional.empty();
        }
    }

    private static BufferedImage pixels(ImageReader reader, byte[] file) throws IOException {
        if (reader.canReadRaster()) {
            Raster raster = reader.readRaster(0, null);
            if (raster.getNumBands() == 4) {
                return JpegFile.unprinted(raster, file);
            }
        }
        return reader.read(0);
    }

    private static PixelImage of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean alpha = image.getColorModel().hasAlpha();
        int[] pixels = new int[width];
        byte[] above = new byte[width * 3];
        byte[] row = new byte[width * 3];
        byte[] mask = new byte[alpha ? width * height : 0];
        PdfBuffer rows = new PdfBuffer(Math.max(64, height * (width * 3 + 1)));
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, pixels, 0, width);
            for (int x = 0; x < width; x++) {
                int pixel = pixels[x];
                row[3 * x] = (byte) (pixel >> 16);
                row[3 * x + 1] = (byte) (pixel >> 8);
                row[3 * x + 2] = (byte) pixel;
                if (alpha) {
                    mask[y * width + x] = (byte) (pixel >>> 24);
                }
            }
            filtered(row, above, rows);
            byte[] spare = above;
            above = row;
            row = spare;
        }
        return new PixelImage(
                width,
                height,
                "/DeviceRGB",
                8,
                "/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 3/Columns " + width + ">>",
                deflated(rows),
                alpha ? Optional.of(mask) : Optional.empty());
    }

    /// A row as its difference from the pixel to the left or from the row above, whichever is smaller (PNG, 9.2).
    private static void filtered(byte[] row, byte[] above, PdfBuffer out) {
        long left = 0;
        long up = 0;
        for (int i = 0; i < row.length; i++) {
            left += Math.abs((byte) (row[i] - (i < 3 ? 0 : row[i - 3])));
            up += Math.abs((byte) (row[i] - above[i]));
        }
        boolean sub = left < up;
        out.put(sub ? 1 : 2);
        for (int i = 0; i < row.length; i++) {
            out.put(row[i] - (sub ? i < 3 ? 0 : row[i - 3] : above[i]));
        }
    }

    private static byte[] deflated(PdfBuffer rows) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(rows.array(), 0, rows.length());
            deflater.finish();
            PdfBuffer packed = new PdfBuffer(Math.max(64, rows.length() / 3));
            byte[] chunk = new byte[16_384];
            while (!deflater.finished()) {
                packed.put(chunk, 0, deflater.deflate(chunk));
            }
            return packed.copy();
        }
    }
}

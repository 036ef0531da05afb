package dev.sightline.file;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Reads a PNG file so far that it is known to be whole: every chunk and its checksum, the size, and whether there are
/// pixels for that size (PNG, third edition, sections 5 and 11).
final class PngHeader {
    static final long SIGNATURE = 0x89504E470D0A1A0AL;

    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;

    private final byte[] bytes;
    private final ByteBuffer data;
    private final Inflater inflater = new Inflater();
    private final byte[] sink = new byte[1 << 16];
    private long pixelBytes;

    private PngHeader(byte[] bytes) {
        this.bytes = bytes;
        this.data = ByteBuffer.wrap(bytes);
    }

    static PictureHeader.Result read(byte[] bytes) {
        PngHeader png = new PngHeader(bytes);
        try {
            return png.read();
        } catch (DataFormatException e) {
            return new PictureHeader.Broken("its pixels are damaged");
        } finally {
            png.inflater.end();
        }
    }

    private PictureHeader.Result read() throws DataFormatException {
        if (data.capacity() < 33 || data.getInt(8) != 13 || data.getInt(12) != IHDR) {
            return new PictureHeader.Broken("it ends before its size is told");
        }
        int width = data.getInt(16);
        int height = data.getInt(20);
        int bitsPerPixel = bitsPerPixel(data.get(24), data.get(25));
        if (width <= 0 || height <= 0 || bitsPerPixel == 0) {
            return new PictureHeader.Broken("its size or kind of colour is not one that PNG has");
        }
        if ((long) width * height > Limits.PIXELS) {
            // too large in any case; its pixels need not be looked at
            return new PictureHeader.Sound("image/png", width, height);
        }
        long needed = data.get(28) == 0 ? rows(width, height, bitsPerPixel) : interlaced(width, height, bitsPerPixel);
        int at = 8;
        while (at + 12 <= data.capacity()) {
            int length = data.getInt(at);
            int type = data.getInt(at + 4);
            if (length < 0 || length > data.capacity() - at - 12) {
                return new PictureHeader.Broken("it ends in the middle");
            }
            CRC32 sum = new CRC32();
            sum.update(bytes, at + 4, length + 4);
            if ((int) sum.getValue() != data.getInt(at + 8 + length)) {
                return new PictureHeader.Broken("a checksum in it is wrong");
            }
            if (type == IDAT) {
                inflate(at + 8, length, needed);
            } else if (type == IEND) {
                return pixelBytes >= needed
                        ? new PictureHeader.Sound("image/png", width, height)
                        : new PictureHeader.Broken(
                                "it says to have %,d × %,d pixels but does not hold them".formatted(width, height));
            }
            at += length + 12;
        }
        return new PictureHeader.Broken("it ends in the middle");
    }

    private void inflate(int offset, int length, long needed) throws DataFormatException {
        inflater.setInput(bytes, offset, length);
        while (!inflater.needsInput() && !inflater.finished() && pixelBytes < needed) {
            int count = inflater.inflate(sink);
            if (count == 0 && !inflater.needsInput()) {
                return;
            }
            pixelBytes += count;
        }
    }

    private static int bitsPerPixel(int depth, int colour) {
        boolean small = depth == 1 || depth == 2 || depth == 4;
        boolean usual = depth == 8 || depth == 16;
        return switch (colour) {
            case 0 -> small || usual ? depth : 0;
            case 2 -> usual ? depth * 3 : 0;
            case 3 -> small || depth == 8 ? depth : 0;
            case 4 -> usual ? depth * 2 : 0;
            case 6 -> usual ? depth * 4 : 0;
            default -> 0;
        };
    }

    /// Bytes of so many rows, each with the byte of its filter.
    private static long rows(long width, long height, int bitsPerPixel) {
        return width == 0 ? 0 : height * (1 + (width * bitsPerPixel + 7) / 8);
    }

    /// Bytes of the seven passes of Adam7.
    private static long interlaced(long width, long height, int bitsPerPixel) {
        int[][] passes = {
            {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
        };
        long bytes = 0;
        for (int[] pass : passes) {
            bytes += rows(steps(width, pass[0], pass[2]), steps(height, pass[1], pass[3]), bitsPerPixel);
        }
        return bytes;
    }

    private static long steps(long length, int first, int step) {
        return Math.max(0, (length - first + step - 1) / step);
    }
}

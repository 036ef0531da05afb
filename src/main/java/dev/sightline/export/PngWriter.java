package dev.sightline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a PNG row by row, so that an image of any height needs the memory of a few rows. 8 bits of red, green and
/// blue, sRGB. Source: W3C PNG, third edition.
final class PngWriter implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int NONE = 0;
    private static final int LEFT = 1;
    private static final int ABOVE = 2;

    private final OutputStream out;
    private final int width;
    private final Deflater deflater = new Deflater();
    private final byte[] chunk = new byte[1 << 16];
    private int filled;
    private byte[] row;
    private byte[] above;
    private final byte[][] filtered = new byte[3][];

    /// Begins a file of that size.
    ///
    /// @param perMetre how many pixels are meant to take up a metre
    PngWriter(OutputStream out, int width, int height, long perMetre) throws IOException {
        this.out = out;
        this.width = width;
        this.row = new byte[width * 3];
        this.above = new byte[width * 3];
        for (int i = 0; i < filtered.length; i++) {
            filtered[i] = new byte[width * 3 + 1];
            filtered[i][0] = (byte) i;
        }
        out.write(SIGNATURE);
        ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        head.put((byte) 8).put((byte) 2);
        chunk("IHDR", head.array(), 13);
        chunk("sRGB", new byte[] {0}, 1);
        int density = Math.clamp(perMetre, 1, Integer.MAX_VALUE);
        chunk(
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(density)
                        .putInt(density)
                        .put((byte) 1)
                        .array(),
                9);
    }

    /// The next row of pixels.
    ///
    /// @param pixels `0xRRGGBB` each, from `from` on; the topmost byte does not count
    void row(int[] pixels, int from) throws IOException {
        for (int x = 0, i = 0; x < width; x++) {
            int pixel = pixels[from + x];
            row[i++] = (byte) (pixel >> 16);
            row[i++] = (byte) (pixel >> 8);
            row[i++] = (byte) pixel;
        }
        deflater.setInput(smallest());
        while (!deflater.needsInput()) {
            pack();
        }
        byte[] spare = above;
        above = row;
        row = spare;
    }

    /// The end of the file; the stream is left open.
    @Override
    public void close() throws IOException {
        try (deflater) {
            deflater.finish();
            while (!deflater.finished()) {
                pack();
            }
            if (filled > 0) {
                chunk("IDAT", chunk, filled);
            }
            chunk("IEND", new byte[0], 0);
            out.flush();
        }
    }

    private void pack() throws IOException {
        filled += deflater.deflate(chunk, filled, chunk.length - filled);
        if (filled == chunk.length) {
            chunk("IDAT", chunk, filled);
            filled = 0;
        }
    }

    /// The row as it is, as its difference from the left or from above, whichever has the smaller sum of values.
    private byte[] smallest() {
        long plain = 0;
        long left = 0;
        long up = 0;
        for (int i = 0; i < row.length; i++) {
            byte value = row[i];
            byte fromLeft = (byte) (value - (i < 3 ? 0 : row[i - 3]));
            byte fromAbove = (byte) (value - above[i]);
            filtered[NONE][i + 1] = value;
            filtered[LEFT][i + 1] = fromLeft;
            filtered[ABOVE][i + 1] = fromAbove;
            plain += Math.abs(value);
            left += Math.abs(fromLeft);
            up += Math.abs(fromAbove);
        }
        if (up <= left && up <= plain) {
            return filtered[ABOVE];
        }
        return filtered[left <= plain ? LEFT : NONE];
    }

    private void chunk(String kind, byte[] data, int length) throws IOException {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        out.write(ByteBuffer.allocate(4).putInt(length).array());
        out.write(name);
        out.write(data, 0, length);
        out.write(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}

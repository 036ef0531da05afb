package dev.sightline.export;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Takes a PNG file apart. Its pixels are compressed the way PDF compresses, so most files go in without unpacking.
/// Source: W3C PNG, third edition.
final class PngFile {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int GREY = 0;
    private static final int RGB = 2;
    private static final int PALETTE = 3;

    private PngFile() {}

    /// The file's own compressed pixels, if it is sound, not interlaced, without transparency and of at most 8 bits;
    /// empty otherwise.
    static Optional<PixelImage> read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length < 45 || in.getLong() != SIGNATURE) {
            return Optional.empty();
        }
        int width = in.getInt(16);
        int height = in.getInt(20);
        int bits = file[24];
        int kind = file[25];
        boolean plain = file[26] == 0 && file[27] == 0 && file[28] == 0;
        boolean known = kind == GREY || kind == RGB || kind == PALETTE;
        if (width <= 0 || height <= 0 || bits > 8 || bits < 1 || !known || !plain) {
            return Optional.empty();
        }
        PdfBuffer data = new PdfBuffer(file.length);
        PdfBuffer palette = new PdfBuffer();
        while (in.remaining() >= 12) {
            int length = in.getInt();
            int type = in.getInt();
            if (length < 0 || length > in.remaining() - 4) {
                return Optional.empty();
            }
            switch (type) {
                case 0x49444154 -> data.put(file, in.position(), length); // IDAT
                case 0x504C5445 -> palette.put(file, in.position(), length); // PLTE
                case 0x74524E53 -> { // tRNS: some colour is transparent
                    return Optional.empty();
                }
                default -> {}
            }
            in.position(in.position() + length + 4);
        }
        int colours = kind == RGB ? 3 : 1;
        long row = 1 + ((long) width * colours * bits + 7) / 8;
        int shades = palette.length() / 3;
        boolean painted = kind != PALETTE || shades > 0 && shades <= 256;
        if (!painted || unpacked(data, row * height) != row * height) {
            return Optional.empty();
        }
        String filter = "/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors " + colours + "/BitsPerComponent " + bits
                + "/Columns " + width + ">>";
        String space = kind == RGB ? "/DeviceRGB" : kind == GREY ? "/DeviceGray" : indexed(palette, shades);
        return Optional.of(new PixelImage(width, height, space, bits, filter, data.copy(), Optional.empty()));
    }

    private static String indexed(PdfBuffer palette, int shades) {
        PdfBuffer space =
                new PdfBuffer().put("[/Indexed/DeviceRGB ").integer(shades - 1).put('<');
        for (int i = 0; i < shades * 3; i++) {
            space.hex(palette.array()[i] & 0xFF, 2);
        }
        return space.put(">]").toString();
    }

    /// How many bytes the compressed data holds, counted no further than what is expected; -1 if it is damaged.
    private static long unpacked(PdfBuffer data, long expected) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(data.array(), 0, data.length());
            byte[] chunk = new byte[65_536];
            long count = 0;
            while (!inflater.finished() && count <= expected) {
                int more = inflater.inflate(chunk);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return -1;
                }
                count += more;
            }
            return count;
        } catch (DataFormatException e) {
            return -1;
        }
    }
}

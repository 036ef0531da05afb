package dev.sightline.export;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// How a camera was held, as one of the eight numbers of Exif: 1 upright, 2 to 4 mirrored or upside down, 5 to 8
/// lying on a side. Source: CIPA DC-008 (Exif 2.32), 4.6.5.
record ExifTurn(int number) {
    static final ExifTurn UPRIGHT = new ExifTurn(1);

    private static final int ORIENTATION = 0x0112;
    private static final long PNG = 0x89504E470D0A1A0AL;

    /// What a JPEG, PNG or WebP file says; upright if it says nothing that makes sense.
    static ExifTurn of(byte[] file) {
        try {
            ByteBuffer in = ByteBuffer.wrap(file);
            int at = exif(in);
            return at < 0 ? UPRIGHT : orientation(in.slice(at, file.length - at));
        } catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
    }

    boolean isUpright() {
        return number == 1;
    }

    /// Whether width and height change places.
    boolean isOnItsSide() {
        return number >= 5;
    }

    /// Sets an image of that size, as it is stored, upright with its corner at the origin.
    AffineTransform upright(double width, double height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /// Where the TIFF header of the camera's notes begins; -1 if there are none.
    private static int exif(ByteBuffer in) {
        if ((in.getShort(0) & 0xFFFF) == 0xFFD8) {
            return inJpeg(in);
        } else if (in.getLong(0) == PNG) {
            return inChunks(in, 8, "eXIf", 4, 4);
        } else if (is(in, 0, "RIFF") && is(in, 8, "WEBP")) {
            return inChunks(in.order(ByteOrder.LITTLE_ENDIAN), 12, "EXIF", 0, 0);
        }
        return -1;
    }

    private static int inJpeg(ByteBuffer in) {
        int at = 2;
        while ((in.get(at) & 0xFF) == 0xFF && (in.get(at + 1) & 0xFF) != 0xDA) {
            if ((in.get(at + 1) & 0xFF) == 0xE1 && is(in, at + 4, "Exif")) {
                return at + 10;
            }
            at += 2 + Math.max(2, in.getShort(at + 2) & 0xFFFF);
        }
        return -1;
    }

    /// @param lengthFirst how far the name stands behind the length; 0 if before it
    /// @param check bytes of a checksum behind the data
    private static int inChunks(ByteBuffer in, int start, String wanted, int lengthFirst, int check) {
        long at = start;
        while (at + 8 <= in.capacity()) {
            int name = (int) at + lengthFirst;
            int length = in.getInt((int) at + (lengthFirst == 0 ? 4 : 0));
            if (is(in, name, wanted)) {
                // some programs write the mark of JPEG here, too
                return (int) at + 8 + (is(in, (int) at + 8, "Exif") ? 6 : 0);
            }
            if (length < 0) {
                return -1;
            }
            at += 8L + length + check + (check == 0 ? length & 1 : 0);
        }
        return -1;
    }

    private static boolean is(ByteBuffer in, int at, String name) {
        byte[] bytes = new byte[name.length()];
        in.get(at, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1).equals(name);
    }

    private static ExifTurn orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int number = tiff.getShort(entry + 8) & 0xFFFF;
                return number >= 1 && number <= 8 ? new ExifTurn(number) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}

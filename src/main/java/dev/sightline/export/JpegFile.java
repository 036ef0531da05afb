package dev.sightline.export;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Optional;

/// Reads the head of a JPEG file. Source: ITU-T T.81, annex B.
final class JpegFile {
    private JpegFile() {}

    /// The file as it is, if it is a grey or a three-colour JPEG of 8 bits, which every PDF viewer decodes; empty
    /// otherwise.
    static Optional<PixelImage> read(byte[] file) {
        if (file.length < 4 || (file[0] & 0xFF) != 0xFF || (file[1] & 0xFF) != 0xD8) {
            return Optional.empty();
        }
        int at = 2;
        while (at + 9 < file.length) {
            if ((file[at] & 0xFF) != 0xFF) {
                return Optional.empty();
            }
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            // baseline, extended sequential and progressive; the other kinds of frame are not for PDF
            if (marker >= 0xC0 && marker <= 0xC2) {
                return frame(file, at + 4);
            }
            int length = unsigned(file, at + 2);
            if (marker >= 0xC3 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
                    || marker == 0xDA
                    || length < 2) {
                return Optional.empty();
            }
            at += 2 + length;
        }
        return Optional.empty();
    }

    private static Optional<PixelImage> frame(byte[] file, int at) {
        int bits = file[at];
        int height = unsigned(file, at + 1);
        int width = unsigned(file, at + 3);
        int colours = file[at + 5];
        if (bits != 8 || width == 0 || height == 0 || colours != 1 && colours != 3) {
            return Optional.empty();
        }
        String space = colours == 1 ? "/DeviceGray" : "/DeviceRGB";
        return Optional.of(new PixelImage(width, height, space, 8, "/Filter/DCTDecode", file, Optional.empty()));
    }

    /// An RGB image of the four bands of a CMYK file, as print shops save logos. Photoshop stores its inks
    /// inverted, and both it and others may store them as brightness, two differences of colour, and black (YCCK).
    static BufferedImage unprinted(Raster inks, byte[] file) {
        int transform = adobeTransform(file);
        BufferedImage image = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[inks.getWidth() * 4];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, inks.getWidth(), 1, row);
            for (int x = 0; x < inks.getWidth(); x++) {
                int first = row[4 * x];
                int second = row[4 * x + 1];
                int third = row[4 * x + 2];
                int light = transform >= 0 ? row[4 * x + 3] : 255 - row[4 * x + 3];
                if (transform == 2) {
                    double blue = second - 128.0;
                    double red = third - 128.0;
                    int brightness = first;
                    first = clamped(brightness + 1.402 * red);
                    second = clamped(brightness - 0.344136 * blue - 0.714136 * red);
                    third = clamped(brightness + 1.772 * blue);
                } else if (transform < 0) {
                    first = 255 - first;
                    second = 255 - second;
                    third = 255 - third;
                }
                image.setRGB(x, y, first * light / 255 << 16 | second * light / 255 << 8 | third * light / 255);
            }
        }
        return image;
    }

    private static int clamped(double part) {
        return (int) Math.clamp(Math.round(part), 0L, 255L);
    }

    /// Adobe's mark says how the colours are stored: 0 as they are, 2 as YCCK; -1 without the mark.
    private static int adobeTransform(byte[] file) {
        int at = 2;
        while (at + 16 < file.length && (file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) != 0xDA) {
            if ((file[at + 1] & 0xFF) == 0xEE && file[at + 4] == 'A' && file[at + 5] == 'd') {
                return file[at + 15];
            }
            at += 2 + unsigned(file, at + 2);
        }
        return -1;
    }

    /// A sound file without its camera's notes and remarks (APP1, APP3 to APP13, comments): its pixels, how they are
    /// coded, and its colour profile stay, byte for byte.
    static byte[] withoutNotes(byte[] file) {
        PdfBuffer kept = new PdfBuffer(file.length);
        kept.put(file, 0, 2);
        int at = 2;
        while (at + 4 <= file.length && (file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) != 0xDA) {
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = Math.min(2 + unsigned(file, at + 2), file.length - at);
            boolean note = marker == 0xE1 || marker >= 0xE3 && marker <= 0xED || marker == 0xEF || marker == 0xFE;
            if (!note) {
                kept.put(file, at, length);
            }
            at += length;
        }
        return kept.put(file, at, file.length - at).copy();
    }

    private static int unsigned(byte[] file, int at) {
        return (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
    }
}

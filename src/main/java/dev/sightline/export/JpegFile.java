package dev.sightline.export;

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

    private static int unsigned(byte[] file, int at) {
        return (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
    }
}

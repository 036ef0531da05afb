package dev.sightline.file;

import java.nio.ByteBuffer;

/// Reads the markers of a JPEG file up to its pixels (ITU-T T.81, annex B).
final class JpegHeader {
    private JpegHeader() {}

    static final short START = (short) 0xFFD8;

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    static PictureHeader.Result read(ByteBuffer data) {
        int width = 0;
        int height = 0;
        int at = 2;
        while (at + 4 <= data.capacity()) {
            if ((data.get(at) & 0xFF) != 0xFF) {
                return new PictureHeader.Broken("its parts do not follow each other as in a JPEG file");
            }
            int marker = data.get(at + 1) & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = data.getShort(at + 2) & 0xFFFF;
            if (length < 2 || at + 2 + length > data.capacity()) {
                break;
            }
            if (isFrame(marker)) {
                if (marker > 0xC2 || length < 8 || data.get(at + 4) != 8) {
                    return new PictureHeader.Broken("it is a kind of JPEG that is hardly ever used");
                }
                height = data.getShort(at + 5) & 0xFFFF;
                width = data.getShort(at + 7) & 0xFFFF;
                int components = data.get(at + 9);
                if (components != 1 && components != 3) {
                    return new PictureHeader.Broken(
                            "it is a JPEG for print (CMYK), and only grey and RGB can be shown");
                }
            } else if (marker == SCAN) {
                return scanned(data, at + 2 + length, width, height);
            }
            at += 2 + length;
        }
        return new PictureHeader.Broken("it ends before its pixels begin");
    }

    private static PictureHeader.Result scanned(ByteBuffer data, int from, int width, int height) {
        if (width == 0 || height == 0) {
            return new PictureHeader.Broken("it does not say how large it is");
        }
        for (int i = data.capacity() - 2; i >= from; i--) {
            if ((data.get(i) & 0xFF) == 0xFF && (data.get(i + 1) & 0xFF) == END) {
                return new PictureHeader.Sound("image/jpeg", width, height);
            }
        }
        return new PictureHeader.Broken("it ends in the middle");
    }

    /// Start of frame: C0 to CF without the tables C4, C8 and CC.
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}

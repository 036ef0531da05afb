package dev.sightline.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// What the bytes of a picture say of themselves: type and size. It looks as far as is needed to know that a painter
/// will be able to show it, and needs no toolkit.
final class PictureHeader {
    private PictureHeader() {}

    /// A picture that can be shown, or not.
    sealed interface Result {}

    /// It can be shown.
    record Sound(String mediaType, int width, int height) implements Result {}

    /// It cannot, and why: the end of a sentence.
    record Broken(String why) implements Result {}

    static Result read(byte[] bytes) {
        if (bytes.length > Limits.IMAGE) {
            return new Broken("it has %,d bytes, and at most %,d can be kept in one picture"
                    .formatted(bytes.length, Limits.IMAGE));
        }
        ByteBuffer data = ByteBuffer.wrap(bytes);
        Result result;
        if (bytes.length >= 8 && data.getLong(0) == PngHeader.SIGNATURE) {
            result = PngHeader.read(bytes);
        } else if (bytes.length >= 2 && data.getShort(0) == JpegHeader.START) {
            result = JpegHeader.read(data);
        } else if (SvgPicture.isLikely(bytes)) {
            return drawing(bytes);
        } else {
            return new Broken("its bytes are " + guess(bytes) + ", and only PNG, JPEG and SVG can be shown");
        }
        if (result instanceof Sound(String type, int width, int height) && (long) width * height > Limits.PIXELS) {
            return new Broken("its %,d × %,d pixels are more than the %,d that can be shown"
                    .formatted(width, height, Limits.PIXELS));
        }
        return result;
    }

    /// A drawing in a document was cleaned when it came in; one that is not clean was put there by something else.
    private static Result drawing(byte[] bytes) {
        return switch (SvgPicture.read(bytes)) {
            case SvgPicture.Refused refused -> new Broken(refused.why());
            case SvgPicture.Clean clean
            when !clean.leftOut().isEmpty() ->
                new Broken("it holds " + String.join(", ", clean.leftOut()) + "; insert it anew to leave that out");
            case SvgPicture.Clean clean ->
                new Sound(
                        "image/svg+xml",
                        clean.picture().width(),
                        clean.picture().height());
        };
    }

    private static String guess(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.ISO_8859_1);
        if (start.startsWith("GIF8")) {
            return "a GIF";
        } else if (start.startsWith("RIFF") && start.contains("WEBP")) {
            return "a WebP picture";
        } else if (start.startsWith("BM")) {
            return "a BMP";
        } else if (start.contains("ftypavif") || start.contains("ftyphei")) {
            return "an AVIF or HEIC picture";
        }
        return "no picture that is known here";
    }
}

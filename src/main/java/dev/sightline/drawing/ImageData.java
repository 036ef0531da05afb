package dev.sightline.drawing;

import java.util.Arrays;

/// The bytes of an image file as it was given, with its size in pixels. Two are equal when their bytes are.
public final class ImageData {
    private final String mediaType;
    private final int pixelWidth;
    private final int pixelHeight;
    private final byte[] bytes;

    /// An image file of `image/png`, `image/jpeg` or `image/svg+xml`; nothing else reaches a drawing. The bytes are not
    /// copied.
    public ImageData(String mediaType, int pixelWidth, int pixelHeight, byte[] bytes) {
        this.mediaType = mediaType;
        this.pixelWidth = pixelWidth;
        this.pixelHeight = pixelHeight;
        this.bytes = bytes;
    }

    /// `image/png`, `image/jpeg` or `image/svg+xml`.
    public String mediaType() {
        return mediaType;
    }

    /// Whether it is made of shapes, sharp at any size.
    public boolean isVector() {
        return mediaType.equals("image/svg+xml");
    }

    /// The width in pixels; of shapes the width that was meant, in CSS pixels.
    public int pixelWidth() {
        return pixelWidth;
    }

    /// The height in pixels.
    public int pixelHeight() {
        return pixelHeight;
    }

    /// The file's bytes; not to be written to.
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageData that && mediaType.equals(that.mediaType) && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}

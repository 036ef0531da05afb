package dev.sightline.drawing;

import java.util.Arrays;

/// The bytes of an image file as it was given, with its size in pixels. Two are equal when their bytes are.
///
/// @param mediaType `image/png`, `image/jpeg`; nothing else reaches a drawing
public record ImageData(String mediaType, int pixelWidth, int pixelHeight, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageData that
                && mediaType.equals(that.mediaType)
                && (bytes == that.bytes || Arrays.equals(bytes, that.bytes));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}

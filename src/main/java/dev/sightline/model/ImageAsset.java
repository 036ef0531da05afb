package dev.sightline.model;

import java.util.Arrays;
import java.util.function.Consumer;

/// A picture kept in the document: a portrait, a logo, a photograph on a card.
///
/// @param alt what it shows, for somebody who cannot see it
@Built
public record ImageAsset(Id<ImageAsset> id, Rank rank, About about, String name, String alt, Data data)
        implements Element, ImageAssetBuilder.With {

    @Override
    public void eachReference(Consumer<? super Id<?>> each) {
        References.of(about, each);
    }

    /// The bytes of an image file with what they were found to be. Two are equal when their bytes are.
    public static final class Data {
        private final String mediaType;
        private final int width;
        private final int height;
        private final byte[] bytes;

        /// Takes over the bytes without a copy; type and size in pixels are what the bytes themselves say.
        public Data(String mediaType, int width, int height, byte[] bytes) {
            this.mediaType = mediaType;
            this.width = width;
            this.height = height;
            this.bytes = bytes;
        }

        /// `image/png`, `image/jpeg` or `image/svg+xml`.
        public String mediaType() {
            return mediaType;
        }

        /// Pixels across; for a drawing how large it was meant to be, in CSS pixels.
        public int width() {
            return width;
        }

        /// Pixels down.
        public int height() {
            return height;
        }

        /// The file's bytes; not to be written to.
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Data that && mediaType.equals(that.mediaType) && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }
    }
}

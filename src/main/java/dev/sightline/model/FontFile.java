package dev.sightline.model;

import java.util.Arrays;

/// A font kept in the document, so that it looks the same to whoever opens it.
///
/// @param name what it is called, such as `Acme Sans Bold`
public record FontFile(String name, Data data) {

    /// The bytes of a font file. Two are equal when their bytes are.
    public static final class Data {
        /// No font.
        public static final Data NONE = new Data(new byte[0]);

        private final byte[] bytes;
        private int hash;

        /// Takes over the bytes without a copy.
        public Data(byte[] bytes) {
            this.bytes = bytes;
        }

        /// The file's bytes; not to be written to.
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Data that && Arrays.equals(bytes, that.bytes);
        }

        /// Counted once: fonts are large, and looked up whenever a sheet is drawn.
        @Override
        public int hashCode() {
            if (hash == 0) {
                hash = Arrays.hashCode(bytes);
            }
            return hash;
        }
    }
}

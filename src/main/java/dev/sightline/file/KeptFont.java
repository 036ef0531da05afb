package dev.sightline.file;

import java.util.Optional;

/// A font as it is found again when its document is opened.
public final class KeptFont {
    private KeptFont() {}

    /// Why a document with these bytes would open without their font, as the end of a sentence; empty if it would not.
    public static Optional<String> trouble(byte[] bytes) {
        return FontHeader.trouble(bytes);
    }
}

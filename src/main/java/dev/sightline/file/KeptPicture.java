package dev.sightline.file;

import dev.sightline.model.ImageAsset;
import java.util.Optional;

/// A picture as it is found again when its document is opened.
public final class KeptPicture {
    private KeptPicture() {}

    /// The picture that bytes are; empty if a document with them would open without it, because they are damaged, too
    /// large, or of a kind that is not kept.
    public static Optional<ImageAsset.Data> of(byte[] bytes) {
        return PictureHeader.read(bytes) instanceof PictureHeader.Sound(String type, int width, int height)
                ? Optional.of(new ImageAsset.Data(type, width, height, bytes))
                : Optional.empty();
    }
}

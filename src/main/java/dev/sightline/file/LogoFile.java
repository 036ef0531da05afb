package dev.sightline.file;

import dev.sightline.model.About;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.Rank;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A logo in a file of its own, held to what is asked of the pictures in a document.
public final class LogoFile {
    private LogoFile() {}

    /// The picture of a file, under the file's name.
    ///
    /// @throws IOException if the file cannot be read
    /// @throws UnusableLogo if it cannot be shown
    public static ImageAsset read(Path file) throws IOException, UnusableLogo {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(Limits.IMAGE + 1);
        }
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        return new ImageAsset(Id.of("brand-logo"), Rank.FIRST, About.NONE, name, "", data(bytes));
    }

    private static ImageAsset.Data data(byte[] bytes) throws UnusableLogo {
        if (SvgPicture.isLikely(bytes)) {
            return switch (SvgPicture.read(bytes)) {
                case SvgPicture.Refused refused -> throw new UnusableLogo(refused.why());
                case SvgPicture.Clean clean -> clean.picture();
            };
        }
        return switch (PictureHeader.read(bytes)) {
            case PictureHeader.Broken broken -> throw new UnusableLogo(broken.why());
            case PictureHeader.Sound(String type, int width, int height) ->
                new ImageAsset.Data(type, width, height, bytes);
        };
    }
}

package dev.sightline.layout.grid;

import dev.sightline.drawing.ImageData;
import dev.sightline.drawing.Mark;
import dev.sightline.geometry.Box;
import dev.sightline.model.ImageAsset;
import java.net.URI;
import java.util.List;

/// Pictures of the document, put on the sheet.
final class Pictures {
    private static final double TALLEST = 180;

    private Pictures() {}

    /// A picture as wide as there is room, never cropped, never too tall.
    static Block of(Setting setting, ImageAsset asset, double room) {
        ImageAsset.Data data = asset.data();
        double height = Math.min(TALLEST, room * data.height() / data.width());
        double width = Math.min(room, height * data.width() / data.height());
        Box box = new Box((room - width) / 2, 0, width, height);
        return new Block(room, height, List.of(new Mark.Picture(box, 4, image(asset))), words(setting, asset));
    }

    /// The picture's bytes for a painter.
    static ImageData image(ImageAsset asset) {
        ImageAsset.Data data = asset.data();
        return new ImageData(data.mediaType(), data.width(), data.height(), data.bytes());
    }

    /// What it shows, in words.
    static String words(Setting setting, ImageAsset asset) {
        return setting.say("picture.told", asset.alt().isEmpty() ? asset.name() : asset.alt());
    }

    /// Whether a text can be the target of a hyperlink.
    static boolean isAddress(String text) {
        try {
            return !text.isEmpty() && URI.create(text).isAbsolute();
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}

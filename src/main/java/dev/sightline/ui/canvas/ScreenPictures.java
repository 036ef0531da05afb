package dev.sightline.ui.canvas;

import dev.sightline.drawing.ImageData;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.image.Image;

/// Image files as JavaFX images, decoded once for as long as the drawing lives, never larger than a screen needs.
final class ScreenPictures {
    private static final int LARGEST = 1600;

    private final Map<ImageData, Image> known = new WeakHashMap<>();

    Image image(ImageData data) {
        return known.computeIfAbsent(data, wanted -> {
            boolean large = Math.max(data.pixelWidth(), data.pixelHeight()) > LARGEST;
            int limit = large ? LARGEST : 0;
            return new Image(new ByteArrayInputStream(data.bytes()), limit, limit, true, true);
        });
    }
}

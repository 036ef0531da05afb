package dev.sightline.ui.canvas;

import dev.sightline.drawing.ImageData;
import dev.sightline.export.VectorPicture;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Image files as JavaFX images, decoded once for as long as the drawing lives, never larger than a screen needs;
/// drawings in SVG at the size at which they are seen.
final class ScreenPictures {
    private static final int LARGEST = 1600;

    private final Map<ImageData, Image> known = new WeakHashMap<>();
    private final Map<ImageData, Sizes> drawn = new WeakHashMap<>();

    /// A drawing, and its pixels by their width.
    private record Sizes(Optional<VectorPicture> drawing, Map<Integer, Image> byWidth) {}

    /// The image to be shown so large.
    ///
    /// @param width in device pixels, as its height
    Image image(ImageData data, double width, double height) {
        return data.isVector() ? drawing(data, width, height) : pixels(data);
    }

    /// In steps of half an octave, so that zooming does not paint it anew for each frame.
    private Image drawing(ImageData data, double width, double height) {
        Sizes sizes = drawn.computeIfAbsent(data, one -> new Sizes(VectorPicture.read(one), new HashMap<>()));
        double octaves = Math.ceil(2 * Math.log(Math.max(width, height)) / Math.log(2)) / 2;
        double scale = Math.min(LARGEST, Math.pow(2, octaves)) / Math.max(width, height);
        int across = (int) Math.max(1, Math.round(width * scale));
        int down = (int) Math.max(1, Math.round(height * scale));
        return sizes.byWidth.computeIfAbsent(across, wide -> {
            WritableImage image = new WritableImage(wide, down);
            int[] pixels =
                    sizes.drawing.map(drawing -> drawing.pixels(wide, down)).orElseGet(() -> new int[wide * down]);
            image.getPixelWriter().setPixels(0, 0, wide, down, PixelFormat.getIntArgbInstance(), pixels, 0, wide);
            return image;
        });
    }

    private Image pixels(ImageData data) {
        return known.computeIfAbsent(data, wanted -> {
            boolean large = Math.max(data.pixelWidth(), data.pixelHeight()) > LARGEST;
            int limit = large ? LARGEST : 0;
            return new Image(new ByteArrayInputStream(data.bytes()), limit, limit, true, true);
        });
    }
}

package dev.sightline.ui.canvas;

import dev.sightline.typography.FontShelf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;

/// The shipped fonts, and those of brands, as JavaFX knows them, by key and size in pixels.
final class ScreenFonts {
    private static final int MANY = 600;

    private final Map<String, String> names = new HashMap<>();
    private final Map<Sized, Font> fonts = new HashMap<>();

    private record Sized(String key, double size) {}

    Font font(String key, double size) {
        if (fonts.size() > MANY) {
            fonts.clear();
        }
        return fonts.computeIfAbsent(new Sized(key, size), wanted -> new Font(name(key), size));
    }

    /// The full name under which JavaFX finds the font once its file has been read.
    private String name(String key) {
        return names.computeIfAbsent(key, wanted -> {
            try (InputStream file = FontShelf.font(key).screenStream()) {
                Font loaded = Font.loadFont(file, 12);
                // somebody's own font may be more than JavaFX can read
                return loaded == null ? Font.getDefault().getName() : loaded.getName();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}

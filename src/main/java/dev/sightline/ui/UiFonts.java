package dev.sightline.ui;

import dev.sightline.typography.FontShelf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The shipped fonts that the window's own words are set in, made known to the style sheet.
final class UiFonts {
    private static final int ANY_SIZE = 12;

    private UiFonts() {}

    static void load() {
        for (String key : List.of("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold")) {
            try (InputStream file = FontShelf.font(key).stream()) {
                Font.loadFont(file, ANY_SIZE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package dev.sightline.typography;

import dev.sightline.drawing.Outline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The shipped icons as outlines in a box of 24 by 24 with its origin at the top left.
public final class Icons {
    private Icons() {}

    /// The side of the box that every icon is drawn in.
    public static final double SIDE = 24;

    private static final Map<String, Outline> KNOWN = new ConcurrentHashMap<>();

    /// The outline of an icon of the Material Design pack, by its name without prefix, such as `heart-outline`; the
    /// same object each time.
    ///
    /// @throws IllegalArgumentException if there is no such icon
    public static Outline outline(String name) {
        return KNOWN.computeIfAbsent(name, Icons::draw);
    }

    private static Outline draw(String name) {
        int glyph = Pack.FONT.glyph(name);
        if (glyph == 0) {
            throw new IllegalArgumentException("no icon " + name);
        }
        return Pack.FONT.outline(glyph);
    }

    /// The pack's font, opened with the first icon. Its glyphs bear the icons' names and fill the em from 448 units
    /// above the baseline to 64 below.
    private static final class Pack {
        static final String FILE = "/META-INF/resources/materialdesign2/7.4.47/fonts/materialdesignicons-webfont.ttf";
        static final IconFont FONT = new IconFont(bytes(), SIDE);

        private static byte[] bytes() {
            try (InputStream stream = Icons.class.getResourceAsStream(FILE)) {
                if (stream == null) {
                    throw new IOException("the program lacks its icons");
                }
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

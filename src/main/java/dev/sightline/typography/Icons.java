package dev.sightline.typography;

import dev.sightline.drawing.Outline;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;

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
        return KNOWN.computeIfAbsent(name, Pack.FONT::draw);
    }

    /// The pack's font, opened with the first icon. Its glyphs bear the icons' names and fill the em from 448 units
    /// above the baseline to 64 below.
    private static final class Pack {
        static final Pack FONT = new Pack();
        private static final String FILE =
                "/META-INF/resources/materialdesign2/7.4.47/fonts/materialdesignicons-webfont.ttf";

        private final TrueTypeFont font;
        private final AffineTransform intoBox;

        private Pack() {
            try (InputStream stream = Icons.class.getResourceAsStream(FILE)) {
                if (stream == null) {
                    throw new IOException("the program lacks its icons");
                }
                font = new TTFParser().parseEmbedded(stream);
                double scale = SIDE / font.getUnitsPerEm();
                intoBox = new AffineTransform(
                        scale,
                        0,
                        0,
                        -scale,
                        0,
                        scale * font.getHorizontalHeader().getAscender());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        synchronized Outline draw(String name) {
            try {
                int glyph = font.nameToGID(name);
                if (glyph == 0) {
                    throw new IllegalArgumentException("no icon " + name);
                }
                GeneralPath path = font.getPath(name);
                path.transform(intoBox);
                return Outlines.of(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package dev.sightline.ui.canvas;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Outline;
import dev.sightline.geometry.Box;
import dev.sightline.typography.ColourGlyph;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Small images that are drawn again and again: little frames and icons, each made once for a size and colour. The ones
/// not used for longest are forgotten when they take too much room: four bytes here for each pixel, and as much again
/// where they are drawn.
final class Stamps {
    private static final long ROOM = 2_000_000;

    private long pixels;
    private final LinkedHashMap<Object, Stamp> known = new LinkedHashMap<>(256, 0.75f, true);

    /// An image with where its left and top edges lie from where it is set, in device pixels.
    record Stamp(Image image, double left, double top) {}

    /// A frame in device pixels.
    ///
    /// @param radius of the corners
    /// @param line the width of the border, inside the edge; 0 for none
    record Frame(int width, int height, float radius, float line, int fill, int border) {
        /// How far from a corner pixels depend on both sides that meet there.
        int zone() {
            return (int) Math.ceil(Math.max(radius, line)) + 1;
        }

        /// Whether it is large enough to be put together from corners and what is between them.
        boolean isSliced() {
            int side = 2 * zone() + 1;
            return width >= side && height >= side;
        }

        Frame sized(int wide, int high) {
            return new Frame(wide, high, radius, line, fill, border);
        }
    }

    /// An outline or emoji in device pixels; told apart by identity, since these are shared objects.
    private static final class Shape {
        private final Object outline;
        private final float scale;
        private final int argb;

        Shape(Object outline, float scale, int argb) {
            this.outline = outline;
            this.scale = scale;
            this.argb = argb;
        }

        @Override
        @SuppressWarnings("ReferenceEquality") // comparing the numbers of an outline would cost as much as painting it
        public boolean equals(Object other) {
            return other instanceof Shape that && outline == that.outline && scale == that.scale && argb == that.argb;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * System.identityHashCode(outline) + Float.hashCode(scale)) + argb;
        }
    }

    /// The image of a frame.
    Image frame(Frame frame) {
        return remembered(frame, () -> new Stamp(image(frame.width, frame.height, framePixels(frame)), 0, 0))
                .image();
    }

    /// An outline that is scaled.
    Stamp shape(Outline outline, double scale, Ink ink) {
        return remembered(
                new Shape(outline, (float) scale, ink.argb()),
                () -> painted(outline.bounds(), scale, List.of(new ColourGlyph.Layer(outline, ink))));
    }

    /// An emoji at a size of text, set at the left end of the baseline.
    Stamp emoji(ColourGlyph glyph, double size) {
        return remembered(new Shape(glyph, (float) size, 0), () -> {
            Box box = glyph.layers().stream()
                    .map(layer -> layer.outline().bounds())
                    .reduce(Box::union)
                    .orElse(new Box(0, 0, 1, 1));
            return painted(box, size, glyph.layers());
        });
    }

    private static Stamp painted(Box box, double scale, List<ColourGlyph.Layer> layers) {
        double left = Math.floor(box.x() * scale);
        double top = Math.floor(box.y() * scale);
        int width = (int) Math.max(1, Math.ceil(box.right() * scale) - left);
        int height = (int) Math.max(1, Math.ceil(box.bottom() * scale) - top);
        int[] argb = new int[width * height];
        for (ColourGlyph.Layer layer : layers) {
            float[] shares = Coverage.of(layer.outline(), scale, -left, -top, width, height);
            for (int i = 0; i < shares.length; i++) {
                argb[i] = over(argb[i], layer.ink().argb(), shares[i]);
            }
        }
        return new Stamp(image(width, height, argb), left, top);
    }

    private Stamp remembered(Object key, Supplier<Stamp> made) {
        Stamp stamp = known.get(key);
        if (stamp == null) {
            stamp = made.get();
            known.put(key, stamp);
            pixels += size(stamp);
            forget();
        }
        return stamp;
    }

    private void forget() {
        Iterator<Stamp> oldest = known.values().iterator();
        while (pixels > ROOM && oldest.hasNext() && known.size() > 1) {
            pixels -= size(oldest.next());
            oldest.remove();
        }
    }

    private static long size(Stamp stamp) {
        return (long) (stamp.image().getWidth() * stamp.image().getHeight());
    }

    static Image image(int width, int height, int[] argb) {
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
        return image;
    }

    /// Rows in the corners are computed pixel by pixel, by distance to the edge; all between are copies of one row.
    static int[] framePixels(Frame frame) {
        int width = frame.width;
        int height = frame.height;
        int[] argb = new int[width * height];
        int zone = (int) Math.min(frame.zone(), Math.min(width, height) / 2.0);
        int[] middle = row(frame, height / 2, Math.max(zone, 1));
        for (int y = 0; y < height; y++) {
            boolean corner = y < zone || y >= height - zone;
            System.arraycopy(corner ? row(frame, y, Math.max(zone, 1)) : middle, 0, argb, y * width, width);
        }
        return argb;
    }

    private static int[] row(Frame frame, int y, int zone) {
        int[] row = new int[frame.width];
        int inner = pixel(frame, frame.width / 2, y);
        for (int x = 0; x < frame.width; x++) {
            boolean corner = x < zone || x >= frame.width - zone;
            row[x] = corner ? pixel(frame, x, y) : inner;
        }
        return row;
    }

    private static int pixel(Frame frame, int x, int y) {
        double halfWidth = frame.width / 2.0;
        double halfHeight = frame.height / 2.0;
        double radius = Math.min(frame.radius, Math.min(halfWidth, halfHeight));
        double outX = Math.abs(x + 0.5 - halfWidth) - halfWidth + radius;
        double outY = Math.abs(y + 0.5 - halfHeight) - halfHeight + radius;
        double outside = Math.hypot(Math.max(outX, 0), Math.max(outY, 0)) + Math.min(Math.max(outX, outY), 0) - radius;
        double whole = Math.clamp(0.5 - outside, 0, 1);
        double inside = Math.clamp(0.5 - outside - frame.line, 0, 1);
        int filled = over(0, frame.fill, frame.line > 0 ? Math.max(inside, Math.min(whole, 1)) : whole);
        return frame.line > 0 ? over(filled, frame.border, whole - inside) : filled;
    }

    /// A colour laid over a premultiplied one, covering a share of the pixel.
    private static int over(int below, int colour, double share) {
        double alpha = (colour >>> 24) / 255.0 * share;
        int result = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            double part = shift == 24 ? 255 : colour >>> shift & 0xFF;
            double mixed = part * alpha + (below >>> shift & 0xFF) * (1 - alpha);
            result |= (int) Math.round(mixed) << shift;
        }
        return result;
    }
}

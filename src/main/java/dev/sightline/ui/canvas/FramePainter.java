package dev.sightline.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/// Paints frames: the corners from one small image, and plain rectangles between them. So cards need no image that is
/// as large as they are, of which there would be another for each height and zoom.
final class FramePainter {
    private static final int MANY = 256;
    /// Up to so many pixels one image of the whole is painted faster, and is soon wanted again.
    private static final int SMALL = 4_096;
    /// Rectangles end not much further out of the canvas: the renderer counts in fractions of 32,768 pixels.
    private static final double BEYOND = 8;

    private final GraphicsContext gc;
    private final Stamps stamps;
    private final Map<Stamps.Frame, Slices> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Stamps.Frame, Slices> eldest) {
            return size() > MANY;
        }
    };

    /// What a frame of any size is put together from, in device pixels.
    ///
    /// @param corners all four, side by side
    /// @param zone how wide and high each is
    /// @param strips the border along a side, from the edge inwards
    /// @param deep where the inside begins
    private record Slices(Image corners, int zone, List<Strip> strips, int deep, Optional<Color> inside) {
        static Slices of(Stamps.Frame frame) {
            int side = frame.width();
            int zone = side / 2;
            int[] pixels = Stamps.framePixels(frame);
            int inside = pixels[zone * side + zone];
            List<Strip> strips = new ArrayList<>();
            int deep = 0;
            for (int y = 0; y < zone && pixels[y * side + zone] != inside; y++) {
                deep = y + 1;
                int from = y;
                color(pixels[y * side + zone]).ifPresent(color -> strips.add(new Strip(from, from + 1, color)));
            }
            return new Slices(Stamps.image(side, side, pixels), zone, List.copyOf(strips), deep, color(inside));
        }

        /// The colour of a premultiplied pixel; empty if nothing is to be seen of it.
        private static Optional<Color> color(int argb) {
            int alpha = argb >>> 24;
            if (alpha == 0) {
                return Optional.empty();
            }
            return Optional.of(
                    Color.color(part(argb >>> 16, alpha), part(argb >>> 8, alpha), part(argb, alpha), alpha / 255.0));
        }

        private static double part(int shifted, int alpha) {
            return Math.min(1, (double) (shifted & 0xFF) / alpha);
        }
    }

    /// Pixels of one colour along a side.
    private record Strip(int from, int to, Color color) {}

    FramePainter(GraphicsContext gc, Stamps stamps) {
        this.gc = gc;
        this.stamps = stamps;
    }

    /// Paints a frame with its top left corner at a place of the canvas.
    ///
    /// @param grain device pixels to a pixel
    void paint(Stamps.Frame frame, double left, double top, double grain) {
        int zone = frame.zone();
        int side = 2 * zone + 1;
        double right = left + frame.width() / grain;
        double bottom = top + frame.height() / grain;
        if (!frame.isSliced() || (long) frame.width() * frame.height() <= SMALL) {
            gc.drawImage(stamps.frame(frame), left, top, right - left, bottom - top);
            return;
        }
        Slices slices = known.computeIfAbsent(frame.sized(side, side), Slices::of);
        double edge = zone / grain;
        int far = side - zone;
        corner(slices, 0, 0, left, top, edge);
        corner(slices, far, 0, right - edge, top, edge);
        corner(slices, 0, far, left, bottom - edge, edge);
        corner(slices, far, far, right - edge, bottom - edge, edge);
        for (Strip strip : slices.strips()) {
            double from = strip.from() / grain;
            double to = strip.to() / grain;
            gc.setFill(strip.color());
            fill(left + edge, top + from, right - edge, top + to);
            fill(left + edge, bottom - to, right - edge, bottom - from);
            fill(left + from, top + edge, left + to, bottom - edge);
            fill(right - to, top + edge, right - from, bottom - edge);
        }
        slices.inside().ifPresent(color -> {
            double deep = slices.deep() / grain;
            gc.setFill(color);
            fill(left + edge, top + deep, right - edge, top + edge);
            fill(left + deep, top + edge, right - deep, bottom - edge);
            fill(left + edge, bottom - edge, right - edge, bottom - deep);
        });
    }

    private void corner(Slices slices, int fromX, int fromY, double x, double y, double edge) {
        if (x + edge > 0 && y + edge > 0 && x < width() && y < height()) {
            gc.drawImage(slices.corners(), fromX, fromY, slices.zone(), slices.zone(), x, y, edge, edge);
        }
    }

    private void fill(double left, double top, double right, double bottom) {
        double x = Math.max(left, -BEYOND);
        double y = Math.max(top, -BEYOND);
        double width = Math.min(right, width() + BEYOND) - x;
        double height = Math.min(bottom, height() + BEYOND) - y;
        if (width > 0 && height > 0) {
            gc.fillRect(x, y, width, height);
        }
    }

    private double width() {
        return gc.getCanvas().getWidth();
    }

    private double height() {
        return gc.getCanvas().getHeight();
    }
}

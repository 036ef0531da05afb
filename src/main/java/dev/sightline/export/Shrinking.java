package dev.sightline.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// Images made smaller without losing thin lines: by halves as long as that goes, and the rest by interpolation.
final class Shrinking {
    private Shrinking() {}

    /// The image with no side longer than that, in sRGB.
    static BufferedImage to(int longest, BufferedImage image) {
        double scale = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        BufferedImage smaller = image;
        while (smaller.getWidth() >= 2 * width && smaller.getHeight() >= 2 * height) {
            smaller = drawn(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        }
        boolean done = smaller.getWidth() == width && smaller.getHeight() == height;
        return done && isPlain(smaller) ? smaller : drawn(smaller, width, height);
    }

    /// The image set upright, in sRGB.
    static BufferedImage upright(BufferedImage image, ExifTurn turn) {
        if (turn.isUpright()) {
            return image;
        }
        int width = turn.isOnItsSide() ? image.getHeight() : image.getWidth();
        int height = turn.isOnItsSide() ? image.getWidth() : image.getHeight();
        BufferedImage upright = new BufferedImage(width, height, type(image));
        Graphics2D graphics = upright.createGraphics();
        AffineTransform turned = turn.upright(image.getWidth(), image.getHeight());
        graphics.drawImage(image, turned, null);
        graphics.dispose();
        return upright;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, type(image));
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static int type(BufferedImage image) {
        return image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    }

    private static boolean isPlain(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_INT_ARGB || image.getType() == BufferedImage.TYPE_INT_RGB;
    }
}

package dev.sightline.press;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// Compares pictures.
final class Pixels {
    private static final int NEAR = 64;

    private Pixels() {}

    /// The share of the pixels of two pictures of one size that differ plainly; 1 for those of different sizes.
    static double apart(byte[] one, byte[] other) throws IOException {
        BufferedImage a = ImageIO.read(new ByteArrayInputStream(one));
        BufferedImage b = ImageIO.read(new ByteArrayInputStream(other));
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
            return 1;
        }
        long apart = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int green = (a.getRGB(x, y) >> 8 & 0xFF) - (b.getRGB(x, y) >> 8 & 0xFF);
                apart += Math.abs(green) > NEAR ? 1 : 0;
            }
        }
        return (double) apart / a.getWidth() / a.getHeight();
    }
}

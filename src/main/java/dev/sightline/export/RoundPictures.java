package dev.sightline.export;

import dev.sightline.drawing.ImageData;
import dev.sightline.drawing.Mark;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/// Pictures with round corners made into pictures whose corners are transparent: PDFBox clips without smoothing, which
/// leaves a portrait with a ragged edge.
final class RoundPictures {
    /// A picture on a sheet is seldom larger; more would only cost memory.
    private static final int MOST_PIXELS = 2_000;

    private final double scale;
    private final Map<Mark.Picture, Mark.Picture> known = new HashMap<>();

    /// @param scale pixels per point of the image to come
    RoundPictures(double scale) {
        this.scale = scale;
    }

    /// The same mark, but for a picture with round corners.
    Mark smooth(Mark mark) throws IOException {
        if (!(mark instanceof Mark.Picture picture) || picture.radius() <= 0) {
            return mark;
        }
        Mark.Picture before = known.get(picture);
        if (before != null) {
            return before;
        }
        Mark.Picture rounded = rounded(picture);
        known.put(picture, rounded);
        return rounded;
    }

    private Mark.Picture rounded(Mark.Picture picture) throws IOException {
        double longest = Math.max(picture.box().width(), picture.box().height());
        double perPoint = Math.min(scale, MOST_PIXELS / longest);
        int width = (int) Math.max(1, Math.round(picture.box().width() * perPoint));
        int height = (int) Math.max(1, Math.round(picture.box().height() * perPoint));
        BufferedImage image = picture.image().isVector()
                ? VectorPicture.read(picture.image())
                        .map(drawing -> drawing.image(width, height))
                        .orElse(null)
                : ImageIO.read(new ByteArrayInputStream(picture.image().bytes()));
        if (image == null) {
            return picture;
        }
        while (image.getWidth() >= 2 * width && image.getHeight() >= 2 * height) {
            image = scaled(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        image = scaled(image, width, height);
        BufferedImage rounded = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = rounded.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setPaint(new TexturePaint(image, new Rectangle2D.Double(0, 0, width, height)));
        double corner = 2 * picture.radius() * perPoint;
        graphics.fill(new RoundRectangle2D.Double(0, 0, width, height, corner, corner));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(rounded, "png", bytes);
        return new Mark.Picture(picture.box(), 0, new ImageData("image/png", width, height, bytes.toByteArray()));
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }
}

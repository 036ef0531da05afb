package dev.sightline.export;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import dev.sightline.drawing.ImageData;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/// A drawing in SVG, ready to be painted at any size. Nothing that it names is fetched.
public final class VectorPicture {
    private final SVGDocument drawing;

    private VectorPicture(SVGDocument drawing) {
        this.drawing = drawing;
    }

    /// Reads a drawing; empty for an image of another kind and for one that cannot be read.
    public static Optional<VectorPicture> read(ImageData image) {
        if (!image.isVector()) {
            return Optional.empty();
        }
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        try {
            return Optional.ofNullable(new SVGLoader().load(new ByteArrayInputStream(image.bytes()), null, context))
                    .map(VectorPicture::new);
        } catch (RuntimeException damaged) {
            // the reader meets damage with many kinds of these
            return Optional.empty();
        }
    }

    /// Its pixels at a size, row by row from the top: `0xAARRGGBB` each. One that cannot be painted is transparent.
    public int[] pixels(int width, int height) {
        return ((DataBufferInt) image(width, height).getRaster().getDataBuffer()).getData();
    }

    /// It as an image of that many pixels.
    BufferedImage image(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            paint(graphics, width, height);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /// Paints it into the rectangle from the origin; `false` if it could not be painted to its end.
    boolean paint(Graphics2D graphics, double width, double height) {
        try {
            double own = Math.max(1e-6, drawing.size().width);
            double ownHeight = Math.max(1e-6, drawing.size().height);
            graphics.clip(new Rectangle2D.Double(0, 0, width, height));
            graphics.scale(width / own, height / ownHeight);
            drawing.render(null, graphics, new ViewBox((float) own, (float) ownHeight));
            return true;
        } catch (RuntimeException damaged) {
            return false;
        }
    }
}

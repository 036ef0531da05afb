package dev.sightline;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.ImageData;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.TextRun;
import dev.sightline.geometry.Box;
import dev.sightline.typography.ColourGlyph;
import dev.sightline.typography.Emoji;
import dev.sightline.typography.FontShelf;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// Paints a drawing as its description says, as simply as can be: for comparing with what the real painters make of it.
final class PlainPainter {
    private final Map<String, Font> fonts = new HashMap<>();
    private final List<Box> notPainted = new ArrayList<>();

    /// The boxes of pictures that this painter leaves to others: vector pictures.
    List<Box> notPainted() {
        return notPainted;
    }

    /// A drawing as an image.
    ///
    /// @param scale pixels to a point
    BufferedImage paint(Drawing drawing, double scale) throws IOException {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(drawing.size().width() * scale),
                (int) Math.ceil(drawing.size().height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(colour(drawing.paper()));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        for (var fragment : drawing.fragments()) {
            for (Mark mark : fragment.marks()) {
                paint(graphics, mark);
            }
        }
        graphics.dispose();
        return image;
    }

    private void paint(Graphics2D graphics, Mark mark) throws IOException {
        switch (mark) {
            case Mark.Panel panel -> {
                Shape shape = rounded(panel.box(), panel.radius());
                fill(graphics, shape, panel.fill());
                stroke(graphics, shape, panel.border());
            }
            case Mark.Fill fill -> {
                AffineTransform place = AffineTransform.getTranslateInstance(
                        fill.at().x(), fill.at().y());
                place.scale(fill.scale(), fill.scale());
                fill(graphics, place.createTransformedShape(OutlinePath.of(fill.outline())), fill.ink());
            }
            case Mark.Stroke stroke -> stroke(graphics, OutlinePath.of(stroke.outline()), stroke.pen());
            case Mark.TextLine line -> {
                for (TextRun run : line.runs()) {
                    text(graphics, line, run);
                }
            }
            case Mark.Picture picture -> picture(graphics, picture);
            case Mark.Hyperlink ignored -> {}
        }
    }

    private static Shape rounded(Box box, double radius) {
        double round = Math.min(radius, Math.min(box.width(), box.height()) / 2) * 2;
        return new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), round, round);
    }

    private static void fill(Graphics2D graphics, Shape shape, Ink ink) {
        graphics.setColor(colour(ink));
        graphics.fill(shape);
    }

    private static void stroke(Graphics2D graphics, Shape shape, Pen pen) {
        if (pen.width() <= 0) {
            return;
        }
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        int end = pen.roundEnds() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        int join = pen.roundEnds() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        graphics.setColor(colour(pen.ink()));
        graphics.setStroke(new BasicStroke((float) pen.width(), end, join, 10, dashes.length == 0 ? null : dashes, 0));
        graphics.draw(shape);
    }

    private void text(Graphics2D graphics, Mark.TextLine line, TextRun run) throws IOException {
        double x = line.at().x() + run.x();
        double size = line.style().size();
        if (run.font().equals(TextRun.EMOJI)) {
            AffineTransform place =
                    AffineTransform.getTranslateInstance(x, line.at().y());
            place.scale(size, size);
            for (ColourGlyph.Layer layer : Emoji.glyph(run.text()).orElseThrow().layers()) {
                fill(graphics, place.createTransformedShape(OutlinePath.of(layer.outline())), layer.ink());
            }
            return;
        }
        Font font = font(run.font())
                .deriveFont((float) size)
                .deriveFont(Map.of(
                        TextAttribute.KERNING,
                        TextAttribute.KERNING_ON,
                        TextAttribute.TRACKING,
                        line.style().tracking() / size));
        char[] chars = run.text().toCharArray();
        int way = run.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        var glyphs = font.layoutGlyphVector(graphics.getFontRenderContext(), chars, 0, chars.length, way);
        fill(graphics, glyphs.getOutline((float) x, (float) line.at().y()), line.ink());
    }

    private Font font(String key) throws IOException {
        Font known = fonts.get(key);
        if (known == null) {
            try {
                known = Font.createFont(
                        Font.TRUETYPE_FONT,
                        new ByteArrayInputStream(FontShelf.font(key).bytes()));
            } catch (FontFormatException e) {
                throw new IOException(e);
            }
            fonts.put(key, known);
        }
        return known;
    }

    private void picture(Graphics2D graphics, Mark.Picture picture) throws IOException {
        Box box = picture.box();
        ImageData data = picture.image();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(data.bytes()));
        if (image == null) {
            notPainted.add(box);
            return;
        }
        Shape clip = graphics.getClip();
        graphics.clip(rounded(box, picture.radius()));
        AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
        place.scale(box.width() / image.getWidth(), box.height() / image.getHeight());
        graphics.drawRenderedImage(image, place);
        graphics.setClip(clip);
    }

    private static Color colour(Ink ink) {
        return new Color(ink.argb(), true);
    }
}

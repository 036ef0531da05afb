package dev.sightline.ui.canvas;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Page;
import dev.sightline.drawing.Pen;
import dev.sightline.drawing.Window;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Size;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Paints a part of a drawing in screen space. What is too small to be told apart is simplified: text becomes bars
/// below four pixels, and vanishes with hairlines and icons when it would only be noise.
final class ScreenPainter {
    private static final double FINEST_ICON = 3;
    private static final double LARGEST_STAMP = 64;
    private static final long LARGEST_FRAME = 220_000;
    private static final double FINEST_LINE = 0.2;
    private static final double BORDER_SHARE = 0.35;

    private final Stamps stamps;
    private final ScreenPictures pictures;
    private final FramePainter frames;
    private final TextPainter texts;
    private final GraphicsContext gc;
    private double zoom = 1;
    private double x;
    private double y;
    private double grain = 1;
    private Optional<HiddenText> hidden = Optional.empty();

    ScreenPainter(GraphicsContext gc) {
        this(gc, new Stamps(), new ScreenPictures());
    }

    private ScreenPainter(GraphicsContext gc, Stamps stamps, ScreenPictures pictures) {
        this.gc = gc;
        this.stamps = stamps;
        this.pictures = pictures;
        this.frames = new FramePainter(gc, stamps);
        this.texts = new TextPainter(gc, stamps);
    }

    /// A painter on another canvas, with the images that this one has made.
    ScreenPainter on(GraphicsContext other) {
        return new ScreenPainter(other, stamps, pictures);
    }

    /// Where a sheet lies on the canvas.
    ///
    /// @param x of the sheet's left edge in pixels, as `y` is of its top edge; whole numbers
    /// @param grain device pixels to a pixel
    /// @param exact whether each letter stands where it belongs, though that takes longer, or on the nearest pixel
    record Placing(double zoom, double x, double y, double grain, boolean exact) {}

    /// Paints what lies in a box of the canvas.
    ///
    /// @param clip in pixels of the canvas
    void paint(SheetLayer.Content content, Placing placing, Box clip) {
        DrawnSheet sheet = content.sheet();
        hidden = content.hidden();
        zoom = placing.zoom;
        x = placing.x;
        y = placing.y;
        grain = placing.grain;
        gc.clearRect(clip.x(), clip.y(), clip.width(), clip.height());
        Drawing drawing = sheet.drawing();
        Box paper = Box.between(
                Math.max(x, clip.x()),
                Math.max(y, clip.y()),
                Math.min(px(drawing.size().width(), x), clip.right()),
                Math.min(px(drawing.size().height(), y), clip.bottom()));
        if (paper.width() <= 0 || paper.height() <= 0) {
            return;
        }
        gc.setFill(color(drawing.paper()));
        gc.fillRect(paper.x(), paper.y(), paper.width(), paper.height());
        texts.begin(placing);
        Box wanted = new Box((clip.x() - x) / zoom, (clip.y() - y) / zoom, clip.width() / zoom, clip.height() / zoom);
        sheet.grid().in(wanted.grown(2), this::paint);
    }

    /// Paints some fragments with nothing below them.
    ///
    /// @param clip in pixels of the canvas
    void paintAlone(List<Fragment> fragments, Placing placing, Box clip) {
        hidden = Optional.empty();
        zoom = placing.zoom;
        x = placing.x;
        y = placing.y;
        grain = placing.grain;
        gc.clearRect(clip.x(), clip.y(), clip.width(), clip.height());
        texts.begin(placing);
        fragments.forEach(this::paint);
    }

    /// Paints a printed page over a canvas.
    ///
    /// @param canvas its size in pixels
    /// @param shrink pixels to a point on paper
    void paint(Page page, Size canvas, double shrink, double density) {
        hidden = Optional.empty();
        grain = density;
        gc.setFill(color(page.paper()));
        gc.fillRect(0, 0, canvas.width(), canvas.height());
        for (Window window : page.windows()) {
            Box place = window.place();
            gc.save();
            gc.beginPath();
            gc.rect(place.x() * shrink, place.y() * shrink, place.width() * shrink, place.height() * shrink);
            gc.clip();
            zoom = shrink * window.scale();
            x = Math.rint(place.x() * shrink - window.part().x() * zoom);
            y = Math.rint(place.y() * shrink - window.part().y() * zoom);
            texts.begin(new Placing(zoom, x, y, grain, true));
            List<Fragment> fragments = window.drawing().fragments();
            window.seen().stream().forEach(number -> paint(fragments.get(number)));
            gc.restore();
        }
    }

    private void paint(Fragment fragment) {
        Optional<HiddenText> left = hidden.filter(text -> text.isIn(fragment));
        for (Mark mark : fragment.marks()) {
            switch (mark) {
                case Mark.Panel panel -> panel(panel);
                case Mark.Fill fill -> fill(fill);
                case Mark.Stroke stroke -> stroke(stroke);
                case Mark.TextLine text -> {
                    if (left.filter(out -> out.holds(text)).isEmpty()) {
                        texts.paint(text);
                    }
                }
                case Mark.Picture picture -> picture(picture);
                case Mark.Hyperlink link -> {}
            }
        }
    }

    private double px(double length, double origin) {
        return Math.rint(length * zoom) + origin;
    }

    private void panel(Mark.Panel panel) {
        Box box = panel.box();
        double left = px(box.x(), x);
        double top = px(box.y(), y);
        double width = Math.max(1, px(box.right(), x) - left);
        double height = Math.max(1, px(box.bottom(), y) - top);
        double line = panel.border().width() * zoom;
        boolean lined = line > FINEST_LINE && panel.border().ink().opacity() > 0;
        boolean filled = panel.fill().opacity() > 0;
        double radius = panel.radius() * zoom;
        if (lined && !panel.border().dashes().isEmpty() && zoom > 0.3) {
            dashed(panel, left, top, width, height);
        } else if (filled && (radius < 1 || width < 6 || height < 6) && (!lined || width < 24 || height < 12)) {
            // a border too thin to be drawn still tells a white card from pale ground
            boolean bordered = panel.border().width() > 0;
            gc.setFill(color(bordered ? panel.fill().mixed(panel.border().ink(), BORDER_SHARE) : panel.fill()));
            gc.fillRect(left, top, width, height);
        } else {
            frame(panel, left, top, width, height, radius, lined ? line : 0);
        }
    }

    private void frame(
            Mark.Panel panel, double left, double top, double width, double height, double radius, double line) {
        double thin = Math.min(1, line);
        Stamps.Frame frame = new Stamps.Frame(
                (int) Math.rint(width * grain),
                (int) Math.rint(height * grain),
                (float) (radius * grain),
                line > 0 ? (float) (Math.max(1, line) * grain) : 0,
                panel.fill().argb(),
                line > 0
                        ? panel.border()
                                .ink()
                                .at(panel.border().ink().opacity() * thin)
                                .argb()
                        : 0);
        if (frame.isSliced() || width * height * grain * grain <= LARGEST_FRAME) {
            frames.paint(frame, left, top, grain);
        } else {
            large(panel, left, top, width, height, radius, line > 0 ? Math.max(1, line) : 0);
        }
    }

    private void large(
            Mark.Panel panel, double left, double top, double width, double height, double radius, double line) {
        if (panel.fill().opacity() > 0) {
            gc.setFill(color(panel.fill()));
            if (radius < 1) {
                gc.fillRect(left, top, width, height);
            } else {
                gc.fillRoundRect(left, top, width, height, 2 * radius, 2 * radius);
            }
        }
        if (line > 0) {
            pen(panel.border(), false);
            gc.setLineWidth(line);
            gc.strokeRoundRect(left + line / 2, top + line / 2, width - line, height - line, 2 * radius, 2 * radius);
        }
    }

    private void dashed(Mark.Panel panel, double left, double top, double width, double height) {
        double radius = 2 * panel.radius() * zoom;
        if (panel.fill().opacity() > 0) {
            frame(panel, left, top, width, height, panel.radius() * zoom, 0);
        }
        double line = Math.max(1, panel.border().width() * zoom);
        pen(panel.border(), true);
        gc.setLineWidth(line);
        gc.strokeRoundRect(left + line / 2, top + line / 2, width - line, height - line, radius, radius);
    }

    private void fill(Mark.Fill fill) {
        Outline outline = fill.outline();
        double scale = fill.scale() * zoom;
        Box bounds = outline.bounds();
        double size = Math.max(bounds.width(), bounds.height()) * scale;
        if (size < FINEST_ICON && bounds.width() * scale < 24) {
            return;
        }
        boolean shared = fill.scale() != 1 || fill.at().x() != 0 || fill.at().y() != 0;
        if (shared && size <= LARGEST_STAMP) {
            Stamps.Stamp stamp = stamps.shape(outline, scale * grain, fill.ink());
            gc.drawImage(
                    stamp.image(),
                    px(fill.at().x(), x) + stamp.left() / grain,
                    px(fill.at().y(), y) + stamp.top() / grain,
                    stamp.image().getWidth() / grain,
                    stamp.image().getHeight() / grain);
            return;
        }
        gc.setFill(color(fill.ink()));
        trace(outline, scale, x + fill.at().x() * zoom, y + fill.at().y() * zoom);
        gc.fill();
    }

    private void stroke(Mark.Stroke stroke) {
        Pen pen = stroke.pen();
        double width = pen.width() * zoom;
        Box bounds = stroke.outline().bounds();
        if (width < FINEST_LINE && Math.max(bounds.width(), bounds.height()) * zoom < 40) {
            return;
        }
        pen(pen, true);
        gc.setLineWidth(Math.max(0.6, width));
        if (bounds.height() == 0 || bounds.width() == 0) {
            // straight upright lines are sharp only when they lie on whole pixels
            double half = Math.rint(Math.max(1, width)) % 2 / 2;
            gc.strokeLine(
                    px(bounds.x(), x) + (bounds.width() == 0 ? half : 0),
                    px(bounds.y(), y) + (bounds.height() == 0 ? half : 0),
                    px(bounds.right(), x) + (bounds.width() == 0 ? half : 0),
                    px(bounds.bottom(), y) + (bounds.height() == 0 ? half : 0));
            return;
        }
        trace(stroke.outline(), zoom, x, y);
        gc.stroke();
    }

    private void pen(Pen pen, boolean dashes) {
        gc.setStroke(color(pen.ink()));
        gc.setLineCap(pen.roundEnds() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        if (dashes && !pen.dashes().isEmpty()) {
            gc.setLineDashes(
                    pen.dashes().stream().mapToDouble(dash -> dash * zoom).toArray());
        } else {
            gc.setLineDashes((double[]) null);
        }
    }

    private void trace(Outline outline, double scale, double left, double top) {
        gc.beginPath();
        outline.tell(new Outline.Teller() {
            @Override
            public void move(double toX, double toY) {
                gc.moveTo(toX * scale + left, toY * scale + top);
            }

            @Override
            public void line(double toX, double toY) {
                gc.lineTo(toX * scale + left, toY * scale + top);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
                gc.bezierCurveTo(
                        x1 * scale + left,
                        y1 * scale + top,
                        x2 * scale + left,
                        y2 * scale + top,
                        toX * scale + left,
                        toY * scale + top);
            }

            @Override
            public void close() {
                gc.closePath();
            }
        });
    }

    private void picture(Mark.Picture picture) {
        Box box = picture.box();
        double left = px(box.x(), x);
        double top = px(box.y(), y);
        double width = px(box.right(), x) - left;
        double height = px(box.bottom(), y) - top;
        if (width < 2 || height < 2) {
            return;
        }
        Image image = pictures.image(picture.image(), width * grain, height * grain);
        if (picture.radius() == 0) {
            gc.drawImage(image, left, top, width, height);
            return;
        }
        gc.save();
        gc.beginPath();
        double radius = Math.min(picture.radius() * zoom, Math.min(width, height) / 2);
        gc.moveTo(left + radius, top);
        gc.arcTo(left + width, top, left + width, top + height, radius);
        gc.arcTo(left + width, top + height, left, top + height, radius);
        gc.arcTo(left, top + height, left, top, radius);
        gc.arcTo(left, top, left + width, top, radius);
        gc.closePath();
        gc.clip();
        gc.drawImage(image, left, top, width, height);
        gc.restore();
        texts.forgetState();
    }

    static Color color(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.opacity());
    }
}

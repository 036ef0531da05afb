package dev.sightline.export;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/// Panels, filled and stroked outlines. What returns is written once as a form and then only called: frames of the same
/// size, icons. Colours are not part of a form; it takes those that are set where it is called.
final class PdfShapes {
    private final PdfFile file;
    private final PdfResources resources;
    private final Map<Frame, Repeated> frames = new HashMap<>();
    private final IdentityHashMap<Outline, Repeated> outlines = new IdentityHashMap<>();

    /// When frames and outlines become forms: a frame when it comes again, an outline later, by its size.
    private static final int FRAME = 1;

    private static final int OUTLINE = 450;

    /// An outline of no more points, such as the head of an arrow, is shorter than the call of a form.
    private static final int SIMPLE = 4;

    /// Outlines are written into forms at about this size, so that two decimals are fine enough.
    private static final double FORM_SIDE = 100;

    private record Frame(long width, long height, long radius, String operator) {}

    PdfShapes(PdfFile file, PdfResources resources) {
        this.file = file;
        this.resources = resources;
    }

    void panel(Mark.Panel panel, PdfContent content, Placement place) throws IOException {
        boolean fill = panel.fill().argb() >>> 24 != 0;
        Pen border = panel.border();
        boolean stroke = border.width() > 0 && border.ink().argb() >>> 24 != 0;
        if (!fill && !stroke) {
            return;
        }
        content.endText();
        if (fill) {
            content.fillWith(panel.fill());
        }
        if (stroke) {
            content.strokeWith(border);
        }
        String operator = fill && stroke ? "B" : fill ? "f" : "S";
        Box box = panel.box();
        double width = box.width() * place.scale();
        double height = box.height() * place.scale();
        double x = place.x(box.x());
        double y = place.y(box.bottom());
        double radius = Math.min(panel.radius() * place.scale(), Math.min(Math.abs(width), Math.abs(height)) / 2);
        PdfBuffer out = content.out();
        if (radius < 0.005) {
            out.number(x).space().number(y).space().number(width).space().number(height);
            out.put(" re ").put(operator).put('\n');
            return;
        }
        Frame frame = new Frame(
                PdfBuffer.hundredthsOf(width),
                PdfBuffer.hundredthsOf(height),
                PdfBuffer.hundredthsOf(radius),
                operator);
        Repeated known = frames.computeIfAbsent(frame, unseen -> new Repeated(FRAME));
        if (!known.isForm() && known.pays()) {
            PdfBuffer body = new PdfBuffer();
            rounded(body, 0, 0, width, height, radius);
            // room for the half of the border that lies outside
            known.becomes(form(body.put(operator), -100, -100, width + 100, height + 100));
        }
        if (known.isForm()) {
            content.uses(known.form());
            out.put("q 1 0 0 1 ").number(x).space().number(y).put(" cm").put(known.form());
            out.put(" Do Q\n");
            return;
        }
        int before = out.length();
        rounded(out, x, y, width, height, radius);
        out.put(operator).put('\n');
        known.wrote(out.length() - before);
    }

    void fill(Mark.Fill fill, PdfContent content, Placement place) throws IOException {
        if (fill.ink().argb() >>> 24 == 0) {
            return;
        }
        content.endText();
        content.fillWith(fill.ink());
        fill(fill.outline(), fill.at(), fill.scale(), content, place);
    }

    private void fill(Outline outline, Point at, double scale, PdfContent content, Placement place) throws IOException {
        PdfBuffer out = content.out();
        Repeated known = outlines.computeIfAbsent(outline, unseen -> new Repeated(OUTLINE));
        if (outline.points() <= SIMPLE || !known.isForm() && !known.pays()) {
            double factor = scale * place.scale();
            int before = out.length();
            if (tell(outline, out, factor, place.x(at.x()), place.y(at.y()))) {
                out.put("f\n");
            }
            known.wrote(out.length() - before);
            return;
        }
        Box bounds = outline.bounds();
        double grown = FORM_SIDE / Math.max(1e-9, Math.max(bounds.width(), bounds.height()));
        if (!known.isForm()) {
            PdfBuffer body = new PdfBuffer();
            tell(outline, body, grown, 0, 0);
            known.becomes(form(
                    body.put('f'),
                    bounds.x() * grown - 1,
                    -bounds.bottom() * grown - 1,
                    bounds.right() * grown + 1,
                    -bounds.y() * grown + 1));
        }
        content.uses(known.form());
        double factor = scale * place.scale() / grown;
        out.put("q ").factor(factor).put(" 0 0 ").factor(factor).space();
        out.number(place.x(at.x()))
                .space()
                .number(place.y(at.y()))
                .put(" cm")
                .put(known.form())
                .put(" Do Q\n");
    }

    void stroke(Mark.Stroke stroke, PdfContent content, Placement place) {
        if (stroke.pen().width() <= 0 || stroke.pen().ink().argb() >>> 24 == 0) {
            return;
        }
        content.endText();
        content.strokeWith(stroke.pen());
        if (tell(stroke.outline(), content.out(), place.scale(), place.left(), place.top())) {
            content.out().put("S\n");
        }
    }

    /// The whole page in one colour; nothing for white, which paper is.
    void ground(Ink paper, double width, double height, PdfContent content) {
        if (paper.argb() != 0xFFFFFFFF && paper.argb() >>> 24 != 0) {
            content.decoration();
            content.fillWith(paper);
            content.out().put("0 0 ").number(width).space().number(height).put(" re f\n");
        }
    }

    private String form(PdfBuffer body, double left, double bottom, double right, double top) throws IOException {
        PdfBuffer entries = new PdfBuffer().put("/Subtype/Form/Resources<<>>/BBox[");
        entries.number(left)
                .space()
                .number(bottom)
                .space()
                .number(right)
                .space()
                .number(top)
                .put(']');
        return resources.object(file.stream(entries.toString(), body.array(), body.length()));
    }

    /// The operators of an outline: scaled, turned upside down, moved. False if it has no part at all: then nothing may
    /// be painted.
    static boolean tell(Outline outline, PdfBuffer out, double factor, double x, double y) {
        int before = out.length();
        outline.tell(new Outline.Teller() {
            @Override
            public void move(double px, double py) {
                point(px, py).put("m\n");
            }

            @Override
            public void line(double px, double py) {
                point(px, py).put("l\n");
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double px, double py) {
                point(x1, y1);
                point(x2, y2);
                point(px, py).put("c\n");
            }

            @Override
            public void close() {
                out.put("h\n");
            }

            private PdfBuffer point(double px, double py) {
                return out.number(x + px * factor)
                        .space()
                        .number(y - py * factor)
                        .space();
            }
        });
        return out.length() > before;
    }

    /// A closed rectangle with round corners.
    static void rounded(PdfBuffer out, double x, double y, double width, double height, double radius) {
        double far = radius * (1 - Outline.CIRCLE);
        double right = x + width;
        double top = y + height;
        pair(out, x + radius, y).put("m\n");
        pair(out, right - radius, y).put("l\n");
        corner(out, right - far, y, right, y + far, right, y + radius);
        pair(out, right, top - radius).put("l\n");
        corner(out, right, top - far, right - far, top, right - radius, top);
        pair(out, x + radius, top).put("l\n");
        corner(out, x + far, top, x, top - far, x, top - radius);
        pair(out, x, y + radius).put("l\n");
        corner(out, x, y + far, x + far, y, x + radius, y);
        out.put("h\n");
    }

    private static void corner(PdfBuffer out, double x1, double y1, double x2, double y2, double x, double y) {
        pair(out, x1, y1);
        pair(out, x2, y2);
        pair(out, x, y).put("c\n");
    }

    private static PdfBuffer pair(PdfBuffer out, double x, double y) {
        return out.number(x).space().number(y).space();
    }
}

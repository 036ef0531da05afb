package dev.sightline.export;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Marks that come again and again in the same arrangement: the frame, the edge and the icon of a card, the lines
/// at the foot of every page. Once they have been written often enough they become a form, colours and all, that is
/// only called from then on. Only what is for the eye alone can be one: a piece of content that is told may stand
/// once only.
final class PdfStamps {
    /// When marks become a stamp: shapes, most of which are calls already, after a dozen times; text sooner.
    private static final int SHAPES = 2_500;

    private static final int STANDING = 1_000;

    private final PdfFile file;
    private final PdfResources resources;
    private final PdfShapes shapes;
    private final PdfText text;
    private final Map<Object, Repeated> known = new HashMap<>();
    /// A number for each outline that is one and the same, from 1.
    private final IdentityHashMap<Outline, Integer> outlines = new IdentityHashMap<>();

    /// A panel, or a filled outline by its number, from where the stamp is put.
    private record Shape(int outline, long x, long y, long width, long height, long radius, Ink fill, Pen pen) {}

    /// Marks that stand in that place.
    private record Standing(List<Mark> marks, Placement place) {}

    /// Paints marks the usual way.
    interface Painting {
        void paint() throws IOException;
    }

    PdfStamps(PdfFile file, PdfResources resources, PdfShapes shapes, PdfText text) {
        this.file = file;
        this.resources = resources;
        this.shapes = shapes;
        this.text = text;
    }

    /// Whether a mark can be part of a stamp: it needs no state that a stamp would have to find where it is put.
    static boolean isPlain(Mark mark) {
        return switch (mark) {
            case Mark.Panel panel -> isPlain(panel.fill()) && isPlain(panel.border());
            case Mark.Fill fill -> isPlain(fill.ink());
            case Mark.Stroke stroke -> isPlain(stroke.pen());
            case Mark.TextLine line -> isPlain(line.ink());
            case Mark.Picture picture -> false;
            case Mark.Hyperlink link -> false;
        };
    }

    private static boolean isPlain(Ink ink) {
        int alpha = ink.argb() >>> 24;
        return alpha == 0 || alpha == 255;
    }

    private static boolean isPlain(Pen pen) {
        return isPlain(pen.ink()) && !pen.roundEnds() && pen.dashes().isEmpty();
    }

    /// Paints panels and filled outlines that may stand elsewhere just so.
    void shapes(List<Mark> marks, PdfContent content, Placement place, Painting usual) throws IOException {
        Box first = MarkBounds.of(marks.getFirst());
        double x = place.x(first.x());
        double y = place.y(first.bottom());
        List<Shape> key = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            key.add(shape(mark, place, x, y));
        }
        paint(key, marks, x, y, content, place, usual);
    }

    /// Paints marks that may stand in the same place of other pages.
    void standing(List<Mark> marks, PdfContent content, Placement place, Painting usual) throws IOException {
        paint(new Standing(marks, place), marks, 0, 0, content, place, usual);
    }

    private Shape shape(Mark mark, Placement place, double x, double y) {
        double scale = place.scale();
        return switch (mark) {
            case Mark.Panel panel ->
                new Shape(
                        0,
                        PdfBuffer.hundredthsOf(place.x(panel.box().x()) - x),
                        PdfBuffer.hundredthsOf(place.y(panel.box().bottom()) - y),
                        PdfBuffer.hundredthsOf(panel.box().width() * scale),
                        PdfBuffer.hundredthsOf(panel.box().height() * scale),
                        PdfBuffer.hundredthsOf(panel.radius() * scale),
                        panel.fill(),
                        panel.border());
            case Mark.Fill fill ->
                new Shape(
                        outlines.computeIfAbsent(fill.outline(), unseen -> outlines.size() + 1),
                        PdfBuffer.hundredthsOf(place.x(fill.at().x()) - x),
                        PdfBuffer.hundredthsOf(place.y(fill.at().y()) - y),
                        Math.round(fill.scale() * scale * 1e6),
                        0,
                        0,
                        fill.ink(),
                        Pen.NONE);
            default -> throw new IllegalArgumentException("only panels and filled outlines: " + mark);
        };
    }

    private void paint(
            Object key, List<Mark> marks, double x, double y, PdfContent content, Placement place, Painting usual)
            throws IOException {
        Repeated stamp =
                known.computeIfAbsent(key, unseen -> new Repeated(key instanceof Standing ? STANDING : SHAPES));
        if (stamp.isForm()) {
            content.call(stamp.form(), x, y);
        } else if (stamp.pays()) {
            stamp.becomes(form(marks, new Placement(place.scale(), place.left() - x, place.top() - y)));
            content.call(stamp.form(), x, y);
        } else {
            int before = content.out().length();
            usual.paint();
            stamp.wrote(content.out().length() - before);
        }
    }

    private String form(List<Mark> marks, Placement place) throws IOException {
        PdfContent content = PdfContent.ofStamp(resources);
        PdfPen pen = new PdfPen(content);
        Box box = MarkBounds.of(marks.getFirst());
        for (Mark mark : marks) {
            box = box.union(MarkBounds.of(mark));
            switch (mark) {
                case Mark.Panel panel -> shapes.panel(panel, content, place);
                case Mark.Fill fill -> shapes.fill(fill, content, place);
                case Mark.Stroke stroke -> shapes.stroke(stroke, content, place);
                case Mark.TextLine line -> {
                    if (PdfText.isSeen(line)) {
                        text.line(line, false, content, pen, place);
                    }
                }
                case Mark.Picture picture -> throw new IllegalArgumentException("no stamp: " + picture);
                case Mark.Hyperlink link -> throw new IllegalArgumentException("no stamp: " + link);
            }
        }
        content.endText();
        PdfBuffer entries = new PdfBuffer().put("/Subtype/Form");
        resources.only(content.used(), entries);
        Box grown = box.grown(1);
        entries.put("/BBox[");
        for (double side : new double[] {
            Math.floor(place.x(grown.x())),
            Math.floor(place.y(grown.bottom())),
            Math.ceil(place.x(grown.right())),
            Math.ceil(place.y(grown.y()))
        }) {
            entries.number(side).space();
        }
        entries.put(']');
        PdfBuffer out = content.out();
        return resources.object(file.stream(entries.toString(), out.array(), out.length()));
    }
}

package dev.sightline.export;

import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import dev.sightline.geometry.Point;
import dev.sightline.typography.ColourGlyph;
import dev.sightline.typography.Emoji;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Colour emoji as shapes, each kind written once; the viewer's own emoji would look different on every system.
final class SvgEmoji {
    /// The size, in units of the picture, that the picture is written at: its numbers then need few decimals.
    private static final double UNIT = 100;

    private final SvgIds ids;
    private final Map<TextRun, String> names = new LinkedHashMap<>();

    SvgEmoji(SvgIds ids) {
        this.ids = ids;
    }

    /// Takes note of the emoji in a line.
    void expect(Mark.TextLine line) {
        for (TextRun run : line.runs()) {
            if (run.isEmoji() && Emoji.glyph(run).isPresent()) {
                names.computeIfAbsent(kind(run), one -> ids.fresh("emoji"));
            }
        }
    }

    /// An emoji wherever it stands.
    private static TextRun kind(TextRun run) {
        return new TextRun(run.font(), run.text(), 0, 0, false);
    }

    /// Whether an emoji is drawn as shapes.
    boolean isDrawn(TextRun run) {
        return names.containsKey(kind(run));
    }

    /// Writes each emoji in use, 100 units to the em.
    void define(XmlWriter xml) throws IOException {
        for (Map.Entry<TextRun, String> named : names.entrySet()) {
            Optional<ColourGlyph> glyph = Emoji.glyph(named.getKey());
            if (glyph.isPresent()) {
                xml.open("g").with("id", named.getValue()).line();
                for (ColourGlyph.Layer layer : glyph.get().layers()) {
                    xml.open("path");
                    SvgShapes.data(xml, layer.outline(), Point.ORIGIN, UNIT, 2);
                    SvgShapes.paint(xml, "fill", layer.ink());
                    xml.close().line();
                }
                xml.close().line();
            }
        }
    }

    /// Draws an emoji with its left end of the baseline at a point.
    void draw(XmlWriter xml, TextRun run, Point at, double size) throws IOException {
        String name = names.get(kind(run));
        if (name != null) {
            xml.open("use").with("xlink:href", "#" + name).begin("transform");
            xml.raw("translate(").number(at.x(), 2).raw(" ").number(at.y(), 2);
            xml.raw(")scale(").number(size / UNIT, 5).raw(")").end().close().line();
        }
    }
}

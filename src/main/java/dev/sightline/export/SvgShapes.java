package dev.sightline.export;

import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Outline;
import dev.sightline.drawing.Pen;
import dev.sightline.geometry.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;

/// Panels, filled and stroked outlines. An outline drawn more than once is written once and then only used: icons.
final class SvgShapes {
    /// A shorter outline is written again where it is drawn; using it would take as many characters.
    private static final int WORTH_SHARING = 6;

    private final SvgIds ids;
    private final IdentityHashMap<Outline, Use> uses = new IdentityHashMap<>();

    private static final class Use {
        int times;
        double largest;
        String name = "";
    }

    SvgShapes(SvgIds ids) {
        this.ids = ids;
    }

    /// Takes note that the outline will be filled at that scale.
    void expect(Outline outline, double scale) {
        Use use = uses.computeIfAbsent(outline, shape -> new Use());
        use.times++;
        use.largest = Math.max(use.largest, Math.abs(scale));
    }

    /// Writes the outlines that are used more than once, in the order in which they come.
    void define(XmlWriter xml, Iterable<Outline> order) throws IOException {
        for (Outline outline : order) {
            Use use = uses.get(outline);
            if (use != null && use.times > 1 && use.name.isEmpty() && parts(outline) >= WORTH_SHARING) {
                use.name = ids.fresh("shape");
                xml.open("path").with("id", use.name);
                data(xml, outline, Point.ORIGIN, 1, decimals(use.largest));
                xml.close().line();
            }
        }
    }

    void panel(XmlWriter xml, Mark.Panel panel) throws IOException {
        boolean filled = panel.fill().opacity() > 0;
        if (!filled && !draws(panel.border())) {
            return;
        }
        xml.open("rect")
                .with("x", panel.box().x())
                .with("y", panel.box().y())
                .with("width", Math.max(0, panel.box().width()))
                .with("height", Math.max(0, panel.box().height()));
        if (panel.radius() > 0) {
            double most = Math.min(panel.box().width(), panel.box().height()) / 2;
            xml.with("rx", Math.clamp(panel.radius(), 0, Math.max(0, most)));
        }
        paint(xml, "fill", panel.fill());
        stroke(xml, panel.border());
        xml.close().line();
    }

    void fill(XmlWriter xml, Mark.Fill fill) throws IOException {
        Use use = uses.get(fill.outline());
        if (use == null || use.name.isEmpty()) {
            xml.open("path");
            data(xml, fill.outline(), fill.at(), fill.scale(), 2);
        } else {
            xml.open("use").with("xlink:href", "#" + use.name).begin("transform");
            xml.raw("translate(")
                    .number(fill.at().x(), 2)
                    .raw(" ")
                    .number(fill.at().y(), 2);
            xml.raw(")");
            if (fill.scale() != 1) {
                xml.raw("scale(").number(fill.scale(), 5).raw(")");
            }
            xml.end();
        }
        paint(xml, "fill", fill.ink());
        xml.close().line();
    }

    void stroke(XmlWriter xml, Mark.Stroke mark) throws IOException {
        if (draws(mark.pen())) {
            xml.open("path");
            data(xml, mark.outline(), Point.ORIGIN, 1, 2);
            xml.with("fill", "none");
            stroke(xml, mark.pen());
            xml.close().line();
        }
    }

    /// A colour, and its opacity where it lets something through. Black, which needs no word for a fill, gets none.
    static void paint(XmlWriter xml, String what, Ink ink) throws IOException {
        double opacity = ink.opacity();
        if (opacity == 0) {
            xml.with(what, "none");
            return;
        }
        xml.begin(what).raw("#").raw(hex(ink)).end();
        if (opacity < 1) {
            xml.begin(what + "-opacity").number(opacity, 3).end();
        }
    }

    private static String hex(Ink ink) {
        char[] digits = new char[6];
        for (int i = 0; i < 6; i++) {
            digits[i] = "0123456789ABCDEF".charAt(ink.argb() >> 20 - 4 * i & 0xF);
        }
        return new String(digits);
    }

    private static boolean draws(Pen pen) {
        return pen.width() > 0 && pen.ink().opacity() > 0;
    }

    private static void stroke(XmlWriter xml, Pen pen) throws IOException {
        if (!draws(pen)) {
            return;
        }
        paint(xml, "stroke", pen.ink());
        xml.with("stroke-width", pen.width());
        List<Double> dashes = pen.dashes();
        if (!dashes.isEmpty()) {
            xml.begin("stroke-dasharray");
            for (int i = 0; i < dashes.size(); i++) {
                xml.raw(i == 0 ? "" : " ").number(Math.max(0, dashes.get(i)), 2);
            }
            xml.end();
        }
        if (pen.roundEnds()) {
            xml.with("stroke-linecap", "round").with("stroke-linejoin", "round");
        }
    }

    private static int parts(Outline outline) {
        int[] count = new int[1];
        outline.tell(new Outline.Teller() {
            @Override
            public void move(double x, double y) {
                count[0]++;
            }

            @Override
            public void line(double x, double y) {
                count[0]++;
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                count[0] += 3;
            }

            @Override
            public void close() {
                count[0]++;
            }
        });
        return count[0];
    }

    /// So many decimals that a hundredth of a point is told apart at that scale.
    private static int decimals(double scale) {
        return (int) Math.clamp(2 + Math.ceil(Math.log10(Math.max(1e-3, scale))), 1, 6);
    }

    /// The attribute `d`.
    static void data(XmlWriter xml, Outline outline, Point at, double scale, int decimals) throws IOException {
        xml.begin("d");
        try {
            outline.tell(new PathData(xml, at, scale, decimals));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        xml.end();
    }

    /// Writes an outline as path data.
    private record PathData(XmlWriter xml, Point at, double scale, int decimals) implements Outline.Teller {
        @Override
        public void move(double x, double y) {
            write("M", x, y);
        }

        @Override
        public void line(double x, double y) {
            write("L", x, y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            write("C", x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            write("Z");
        }

        private void write(String verb, double... numbers) {
            try {
                xml.raw(verb);
                for (int i = 0; i < numbers.length; i++) {
                    double from = i % 2 == 0 ? at.x() : at.y();
                    xml.raw(i == 0 ? "" : " ").number(numbers[i] * scale + from, decimals);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

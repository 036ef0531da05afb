package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.TextRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/// Every run of text stands in the PDF and in the SVG as the drawing has it: the same characters, at the same place.
class PaintersAgreeTest {
    private static final double TOLERANCE = 0.5;

    /// Kerning makes a line shorter than the width that lines are broken by, by up to this share of it.
    private static final double KERNING = 0.05;

    private static final Drawing DRAWING = DemoDrawing.demo();

    /// A run as the drawing has it, in points from the sheet's top left corner.
    private record Placed(TextRun run, double x, double y, double size) {
        static List<Placed> of(Drawing drawing) {
            List<Placed> placed = new ArrayList<>();
            drawing.fragments().stream()
                    .flatMap(fragment -> fragment.marks().stream())
                    .filter(Mark.TextLine.class::isInstance)
                    .map(Mark.TextLine.class::cast)
                    .forEach(line -> line.runs()
                            .forEach(run -> placed.add(new Placed(
                                    run,
                                    line.at().x() + run.x(),
                                    line.at().y(),
                                    line.style().size()))));
            return placed;
        }

        String letters() {
            return PaintersAgreeTest.letters(run.text());
        }
    }

    @Test
    void theSvgPutsEveryRunWhereTheDrawingHasIt() {
        List<Element> written = new ArrayList<>();
        for (Element text : SvgFile.of(DRAWING, SvgFonts.NAMED).all("text")) {
            List<Element> spans = SvgFile.childrenOf(text, "tspan");
            written.addAll(spans.isEmpty() ? List.of(text) : spans);
        }
        List<Placed> wanted = Placed.of(DRAWING);
        assertThat(written).hasSameSizeAs(wanted);
        for (Placed run : wanted) {
            double x = run.run().rightToLeft() ? run.x() + run.run().width() : run.x();
            assertThat(written)
                    .as("%s at %.2f, %.2f", run.run().text(), x, run.y())
                    .anySatisfy(element -> {
                        assertThat(element.getTextContent()).isEqualTo(run.run().text());
                        assertThat(Double.parseDouble(element.getAttribute("x")))
                                .isCloseTo(x, within(TOLERANCE));
                        assertThat(baseline(element)).isCloseTo(run.y(), within(TOLERANCE));
                    });
        }
    }

    private static double baseline(Element element) {
        Element line = element.hasAttribute("y") ? element : (Element) element.getParentNode();
        return Double.parseDouble(line.getAttribute("y"));
    }

    @Test
    void thePdfPutsEveryRunWhereTheDrawingHasIt() throws IOException {
        List<Glyph> glyphs = glyphsOfPdf();
        for (Placed run : Placed.of(DRAWING)) {
            String wanted = run.letters();
            if (wanted.isEmpty()) {
                continue;
            }
            StringBuilder found = new StringBuilder();
            double left = Double.MAX_VALUE;
            double right = 0;
            boolean onBaseline = false;
            while (!glyphs.isEmpty() && (found.length() < wanted.length() || saysNothing(glyphs.getFirst()))) {
                Glyph glyph = glyphs.removeFirst();
                found.append(letters(glyph.text()));
                if (!glyph.text().isBlank()) {
                    left = Math.min(left, glyph.x());
                }
                if (!glyph.text().isBlank() || glyph.text().isEmpty()) {
                    right = Math.max(right, glyph.x() + glyph.width());
                    onBaseline |= Math.abs(glyph.y() - run.y()) < TOLERANCE;
                }
            }
            String text = run.run().text();
            assertThat(sorted(found.toString())).as(text).isEqualTo(sorted(wanted));
            if (!run.run().rightToLeft()) {
                assertThat(found.toString()).isEqualTo(wanted);
            }
            double space = text.length() - text.strip().length();
            double slack = TOLERANCE + run.run().width() * KERNING + space * run.size();
            assertThat(left).as("left of %s", text).isBetween(run.x() - TOLERANCE, run.x() + slack);
            assertThat(right)
                    .as("right of %s", text)
                    .isCloseTo(run.x() + run.run().width(), within(slack));
            assertThat(onBaseline).as("%s stands on its baseline", text).isTrue();
        }
        assertThat(glyphs).filteredOn(glyph -> !saysNothing(glyph)).isEmpty();
    }

    private static boolean saysNothing(Glyph glyph) {
        return letters(glyph.text()).isEmpty();
    }

    /// The glyphs in the order in which they are painted, and what each says.
    private static List<Glyph> glyphsOfPdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfOptions options =
                PdfOptions.of(PageSize.FIT, DocumentInfo.of("Painters", Instant.EPOCH, DRAWING.language()));
        PdfPainter.paint(List.of(DRAWING), options, bytes, Progress.NONE);
        GlyphReader reader = new GlyphReader();
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray());
                Writer nowhere = new StringWriter()) {
            reader.writeText(document, nowhere);
        }
        return reader.glyphs;
    }

    private record Glyph(String text, double x, double y, double width) {}

    /// Reads glyphs one by one. Where a stretch of them has a replacement text, its first glyph says all of it.
    private static final class GlyphReader extends PDFTextStripper {
        private final List<Glyph> glyphs = new ArrayList<>();
        private final Deque<String> replacements = new ArrayDeque<>();
        private String pending = "";

        GlyphReader() {
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new BeginMarkedContentSequenceWithProperties(this));
            addOperator(new EndMarkedContentSequence(this));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            String words = properties == null ? "" : properties.getString(COSName.ACTUAL_TEXT, "");
            String replacement = tag.getName().equals("Span") ? words : "";
            replacements.push(replacement);
            pending = replacement.isEmpty() ? pending : replacement;
        }

        @Override
        public void endMarkedContentSequence() {
            replacements.pop();
        }

        @Override
        protected void processTextPosition(TextPosition glyph) {
            String text = glyph.getUnicode();
            if (replacements.stream().anyMatch(words -> !words.isEmpty())) {
                text = pending;
                pending = "";
            }
            glyphs.add(new Glyph(text, glyph.getXDirAdj(), glyph.getYDirAdj(), glyph.getWidthDirAdj()));
        }
    }

    /// Without spaces and what only guides shaping, in one form of composition.
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\s\\u200B\\u00A0\\u034F]", "");
    }

    private static String sorted(String text) {
        int[] points = text.codePoints().toArray();
        Arrays.sort(points);
        return new String(points, 0, points.length);
    }
}

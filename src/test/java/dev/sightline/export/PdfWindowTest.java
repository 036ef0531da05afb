package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Ink;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Page;
import dev.sightline.drawing.Role;
import dev.sightline.drawing.Window;
import dev.sightline.geometry.Box;
import dev.sightline.geometry.Point;
import dev.sightline.geometry.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Parts of drawings on pages of their own: what is cut off, what is told.
class PdfWindowTest {
    private static final Drawing LINE = new SampleDrawing()
            .text(Role.PARAGRAPH, "line", 20, 20, 700, SampleDrawing.BODY, "Near words stay while distant words leave")
            .drawing();
    private static final BitSet ALL = all(LINE);
    private static final Size PAPER = new Size(300, 200);

    private static BitSet all(Drawing drawing) {
        BitSet all = new BitSet();
        all.set(0, drawing.fragments().size());
        return all;
    }

    private static Page page(Drawing drawing, Box part, BitSet said) {
        Window window = new Window(drawing, part, Point.ORIGIN, 1, all(drawing), said);
        return new Page("1", PAPER, Ink.of(0xFFFFFF), List.of(window));
    }

    private static PDDocument pdf(Page... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPainter.print(List.of(pages), PdfOptions.of(PageSize.FIT, PdfConformanceTest.INFO), out, Progress.NONE);
        return Loader.loadPDF(out.toByteArray());
    }

    @Test
    void ofALineThatIsOnlyShownTheWordsBeyondTheEdgeAreLeftOut() throws IOException {
        try (PDDocument pdf = pdf(page(LINE, new Box(0, 0, 110, 60), new BitSet()))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Near words")
                    .doesNotContain("leave");
        }
        try (PDDocument pdf = pdf(page(LINE, new Box(180, 0, 200, 60), new BitSet()))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("leave").doesNotContain("Near");
        }
    }

    @Test
    void aLineThatIsToldIsWholeWhereverItIsCut() throws IOException {
        try (PDDocument pdf = pdf(page(LINE, new Box(0, 0, 110, 60), ALL))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Near words stay while distant words leave");
        }
    }

    @Test
    void aLinkEndsWhereItsPageDoesAndIsLeftOutBeyond() throws IOException {
        Drawing linked = new SampleDrawing()
                .text(Role.PARAGRAPH, "line", 20, 20, 700, SampleDrawing.BODY, "Near words and distant words")
                .add(
                        SampleDrawing.plain(Role.PARAGRAPH, "links"),
                        new Box(20, 60, 700, 20),
                        new Mark.Hyperlink(new Box(20, 60, 30, 20), "https://example.org/near", "near"),
                        new Mark.Hyperlink(new Box(80, 60, 60, 20), "https://example.org/edge", "edge"),
                        new Mark.Hyperlink(new Box(400, 60, 60, 20), "https://example.org/far", "far"))
                .drawing();
        try (PDDocument pdf = pdf(page(linked, new Box(0, 0, 110, 90), all(linked)))) {
            List<PDAnnotation> links = pdf.getPage(0).getAnnotations();
            assertThat(links).extracting(PDAnnotation::getContents).containsExactly("near", "edge");
            assertThat(links.get(1).getRectangle().getLowerLeftX()).isEqualTo(80);
            assertThat(links.get(1).getRectangle().getUpperRightX()).isEqualTo(110);
        }
    }

    @Test
    void whatIsOnlyForTheEyeHasNoElementOfItsOwn() throws IOException {
        Drawing foot = new SampleDrawing()
                .text(Role.DECORATION, "foot", 20, 20, 200, SampleDrawing.BODY, "Page 1 of 2")
                .drawing();
        Box whole = new Box(0, 0, 300, 200);
        try (PDDocument pdf = pdf(page(LINE, whole, ALL), page(foot, whole, all(foot)))) {
            COSDictionary document = (COSDictionary) pdf.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .getDictionaryObject(COSName.K);
            COSDictionary only = document.getDictionaryObject(COSName.K) instanceof COSArray several
                    ? (COSDictionary) several.getObject(0)
                    : (COSDictionary) document.getDictionaryObject(COSName.K);
            assertThat(document.getDictionaryObject(COSName.K)).isNotInstanceOf(COSArray.class);
            assertThat(only.getNameAsString(COSName.S)).isEqualTo("P");
            assertThat(new PDFTextStripper().getText(pdf)).contains("Page 1 of 2");
        }
    }
}

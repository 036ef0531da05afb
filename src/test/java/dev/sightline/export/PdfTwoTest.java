package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Mark;
import dev.sightline.drawing.Role;
import dev.sightline.geometry.Box;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfTwoTest {
    private static byte[] pdf(boolean source, Drawing... drawings) throws IOException {
        return PdfConformanceTest.pdf(
                new PdfOptions(
                        PageSize.FIT,
                        source ? Optional.of(PdfConformanceTest.SOURCE) : Optional.empty(),
                        PdfConformanceTest.INFO,
                        List.of(),
                        List.of(new Layer("", Set.of("lane-pain"), List.of())),
                        List.of(),
                        ReadingOrder.STEPS,
                        PdfVersion.PDF_2_0),
                drawings);
    }

    @Test
    void aDrawingOfEveryMarkAndRoleFollowsTheNewestStandards() throws IOException {
        byte[] pdf = pdf(true, SampleDrawing.everything());

        assertThat(new String(pdf, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-2.0");
        assertThat(Conformance.faultsOfPdf2(pdf, true)).isEmpty();
    }

    @Test
    void withoutADocumentInsideItIsOfThePlainKind() throws IOException {
        assertThat(Conformance.faultsOfPdf2(pdf(false, SampleDrawing.everything()), false))
                .isEmpty();
    }

    @Test
    void aBookmarkLeadsToWhatIsSaidToo() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(true, SampleDrawing.everything()))) {
            COSDictionary first = document.getDocumentCatalog()
                    .getDocumentOutline()
                    .getFirstChild()
                    .getFirstChild()
                    .getCOSObject();
            COSArray structure = (COSArray) first.getCOSDictionary(COSName.A).getDictionaryObject("SD");

            assertThat(((COSDictionary) structure.getObject(0)).getNameAsString(COSName.S))
                    .isEqualTo("P");
            assertThat(document.getDocument().getTrailer().getItem(COSName.INFO))
                    .isNull();
        }
    }

    @Test
    void aLinkToAnotherPageLeadsToWhatIsSaidThere() throws IOException {
        Drawing first = new SampleDrawing()
                .text(Role.TITLE, "a", 20, 20, 200, SampleDrawing.BODY, "First")
                .add(
                        SampleDrawing.plain(Role.DECORATION, ""),
                        new Box(0, 0, 9, 9),
                        new Mark.Hyperlink(new Box(0, 0, 9, 9), "#b", "Second map"))
                .drawing();
        Drawing second = new SampleDrawing()
                .text(Role.TITLE, "b", 20, 20, 200, SampleDrawing.BODY, "Second")
                .drawing();

        assertThat(Conformance.faultsOfPdf2(pdf(true, first, second), true)).isEmpty();
    }
}

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfTwoTest {
    static byte[] pdf(boolean source, Drawing... drawings) throws IOException {
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
    void anEntryOfTheContentsNamesWhatItsPageSaysFirst() throws IOException {
        Drawing[] drawings = {
            PdfTagsTest.contents(), SampleDrawing.saying("Stages", "All of it"), SampleDrawing.saying("One", "Stage")
        };
        byte[] pdf = pdf(true, drawings);

        assertThat(Conformance.faultsOfPdf2(pdf, true)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary link = document.getPage(0).getAnnotations().getFirst().getCOSObject();
            COSArray said = (COSArray) link.getCOSDictionary(COSName.A).getDictionaryObject("SD");
            COSDictionary entry = elements(
                            document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), "TOCI")
                    .findFirst()
                    .orElseThrow();
            COSArray refers = entry.getCOSArray(COSName.getPDFName("Ref"));

            assertThat(refers.getObject(0))
                    .isEqualTo(said.getObject(0))
                    .satisfies(element -> assertThat(((COSDictionary) element).getNameAsString(COSName.S))
                            .isEqualTo("H1"));
        }
    }

    /// The elements of a type within another, in order.
    private static Stream<COSDictionary> elements(COSDictionary outer, String type) {
        COSBase kids = outer.getDictionaryObject(COSName.K);
        COSArray all = kids instanceof COSArray several ? several : new COSArray(List.of(kids));
        return IntStream.range(0, all.size())
                .mapToObj(all::getObject)
                .flatMap(kid -> kid instanceof COSDictionary element && element.containsKey(COSName.S)
                        ? Stream.concat(
                                Stream.of(element).filter(one -> type.equals(one.getNameAsString(COSName.S))),
                                elements(element, type))
                        : Stream.empty());
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

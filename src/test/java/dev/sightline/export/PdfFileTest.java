package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class PdfFileTest {

    @Test
    void theSourceComesBackByteForByte() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfConformanceTest.pdf(SampleDrawing.everything()))) {
            PDEmbeddedFilesNameTreeNode files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles();
            PDComplexFileSpecification file =
                    Objects.requireNonNull(files.getNames().get("night-train.sightline.json"));

            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(PdfConformanceTest.SOURCE.bytes());
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/json");
            assertThat(file.getFileDescription()).isEqualTo("The source");
            COSDictionary dictionary = file.getCOSObject();
            assertThat(dictionary.getNameAsString("AFRelationship")).isEqualTo("Source");
        }
    }

    @Test
    void theSameDrawingGivesTheSameBytes() throws IOException {
        assertThat(PdfConformanceTest.pdf(SampleDrawing.everything()))
                .isEqualTo(PdfConformanceTest.pdf(SampleDrawing.everything()));
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        try (PDDocument document = Loader.loadPDF(PdfConformanceTest.pdf(SampleDrawing.everything()))) {
            PDDocumentInformation info = document.getDocumentInformation();
            assertThat(info.getTitle()).isEqualTo("Night train <1> & more");
            assertThat(info.getAuthor()).isEqualTo("Ana Büro; Bo");
            assertThat(info.getCreationDate().toInstant()).isEqualTo(PdfConformanceTest.INFO.created());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(new String(xmp, StandardCharsets.UTF_8))
                    .contains(
                            "<pdfaid:part>3</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>", "Night train &lt;1&gt;");
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xmp));
        }
    }

    @Test
    void onlyTheGlyphsInUseAreEmbedded() throws IOException {
        byte[] pdf = PdfConformanceTest.pdf(SampleDrawing.saying("Hi", "日本"));

        assertThat(pdf.length).isLessThan(25_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    @Test
    void iconsAndFramesThatReturnAreWrittenOnce() throws IOException {
        SampleDrawing many = new SampleDrawing();
        SampleDrawing few = new SampleDrawing();
        for (int i = 0; i < 400; i++) {
            few.add(SampleDrawing.everything().fragments().get(i < 20 ? 9 : 0));
            many.add(SampleDrawing.everything().fragments().get(9));
        }
        int difference = PdfConformanceTest.pdf(many.drawing()).length - PdfConformanceTest.pdf(few.drawing()).length;

        assertThat(difference).isLessThan(20_000);
    }

    @Test
    void aLargerPageThanAllowedCountsInLargerUnits() throws IOException {
        try (PDDocument document = Loader.loadPDF(
                PdfConformanceTest.pdf(new SampleDrawing().sized(30_000, 900).drawing()))) {
            PDPage page = document.getPage(0);

            assertThat(page.getUserUnit()).isEqualTo(3f);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(10_000f);
            assertThat(page.getMediaBox().getHeight()).isEqualTo(300f);
        }
    }

    @Test
    void progressRisesToTheWhole() throws IOException {
        List<Double> shares = new ArrayList<>();
        PdfPainter.paint(
                List.of(SampleDrawing.everything(), SampleDrawing.everything()),
                PdfOptions.of(PageSize.A4, PdfConformanceTest.INFO),
                OutputStream.nullOutputStream(),
                shares::add);

        assertThat(shares).isSorted().endsWith(1.0);
    }

    @Test
    void noDrawingIsRefused() {
        PdfOptions options = new PdfOptions(PageSize.FIT, Optional.empty(), PdfConformanceTest.INFO);

        assertThatThrownBy(() -> PdfPainter.paint(List.of(), options, new ByteArrayOutputStream(), Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

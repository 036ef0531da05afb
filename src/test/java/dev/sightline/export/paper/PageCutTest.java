package dev.sightline.export.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PageCutTest {
    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).strip().replaceAll("\\s*\\R\\s*", ", ");
        }
    }

    @Test
    void onlyTheChosenPagesAreLeftAndNothingOfTheOthers() throws IOException {
        byte[] pdf = SamplePages.of(6);
        PageCut cut = PageCut.of(pdf, PageChoice.of("2-3, 5").orElseThrow());
        assertThat(cut.count()).isEqualTo(3);
        assertThat(words(cut.pdf())).isEqualTo("page 2, page 3, page 5");
        try (PDDocument left = Loader.loadPDF(cut.pdf())) {
            assertThat(left.getNumberOfPages()).isEqualTo(3);
            assertThat(left.getDocumentCatalog().getDocumentOutline()).isNull();
        }
        assertThat(cut.pdf()).hasSizeLessThan(pdf.length);
    }

    @Test
    void allPagesAreTheVeryFile() throws IOException {
        byte[] pdf = SamplePages.of(2, PDRectangle.A3);
        PageCut cut = PageCut.of(pdf, PageChoice.of("1-").orElseThrow());
        assertThat(cut.pdf()).isSameAs(pdf);
        assertThat(cut.width()).isEqualTo(PDRectangle.A3.getWidth());
    }

    @Test
    void noneOfThePagesIsRefused() throws IOException {
        byte[] pdf = SamplePages.of(2);
        assertThatThrownBy(() -> PageCut.of(pdf, PageChoice.of("3-").orElseThrow()))
                .isInstanceOfSatisfying(
                        PaperRefused.class, refused -> assertThat(refused.why()).isEqualTo(PaperRefused.Why.NO_PAGES));
    }
}

package dev.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PaperPrinterTest {
    private final List<Object> printed = new ArrayList<>();
    private boolean refuses;

    /// A printer of a system that takes PDF.
    private PrintService printer() {
        DocPrintJob job = (DocPrintJob) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DocPrintJob.class}, (self, method, arguments) -> {
                    if (refuses) {
                        throw new PrintException("out of paper");
                    }
                    PrintRequestAttributeSet wishes = (PrintRequestAttributeSet) arguments[1];
                    printed.add(((Doc) arguments[0]).getPrintData());
                    printed.add(wishes.get(JobName.class).toString());
                    printed.add(wishes.get(Media.class));
                    return null;
                });
        Map<String, Object> answers = Map.of(
                "getName",
                "Tray",
                "isDocFlavorSupported",
                true,
                "isAttributeValueSupported",
                true,
                "createPrintJob",
                job);
        return (PrintService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {PrintService.class},
                (self, method, arguments) -> answers.get(method.getName()));
    }

    @Test
    void aSystemThatTakesPdfGetsTheVeryFileForThePaperOfItsPages() throws IOException {
        byte[] pdf = PdfConformanceTest.pdf(SampleDrawing.saying("A", "b"));
        assertThat(PaperPrinter.print(pdf, printer(), "Night train")).isEqualTo(1);
        assertThat(printed.getFirst()).isSameAs(pdf);
        assertThat(printed.get(1)).isEqualTo("Night train");
        assertThat(printed.get(2)).isInstanceOf(MediaSizeName.class);
        assertThat(DocFlavor.BYTE_ARRAY.PDF.getMimeType()).isEqualTo("application/pdf");
    }

    @Test
    void aPageIsPrintedOnItsOwnPaperWhicheverWayItLies() {
        assertThat(PaperPrinter.paper(PDRectangle.A4)).isEqualTo(MediaSizeName.ISO_A4);
        PDRectangle lying = new PDRectangle(1190, 842);
        assertThat(PaperPrinter.paper(lying)).isEqualTo(MediaSizeName.ISO_A3);
        assertThat(PaperPrinter.paper(PDRectangle.LETTER)).isEqualTo(MediaSizeName.NA_LETTER);
    }

    @Test
    void aPrinterThatRefusesOrIsNotThereIsToldOf() throws IOException {
        byte[] pdf = PdfConformanceTest.pdf(SampleDrawing.saying("A", "b"));
        refuses = true;
        assertThatThrownBy(() -> PaperPrinter.print(pdf, printer(), "x"))
                .isInstanceOf(IOException.class)
                .hasMessage("Tray");
        assertThatThrownBy(() -> PaperPrinter.print(pdf, "no such printer", "x"))
                .isInstanceOf(IOException.class)
                .hasMessage("no such printer");
    }
}

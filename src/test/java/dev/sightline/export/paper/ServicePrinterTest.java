package dev.sightline.export.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sightline.export.Progress;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class ServicePrinterTest {
    private final SampleService hall = SampleService.all();
    private final PaperPrinter printer = new ServicePrinter(hall.service());

    @Test
    void aSystemThatTakesPdfGetsTheVeryFileForThePaperOfItsPages() throws IOException {
        byte[] pdf = SamplePages.of(2);
        assertThat(printer.print(pdf, "Night train", PaperWishes.USUAL, Progress.NONE))
                .isEqualTo(2);
        SampleService.Job job = hall.jobs.getFirst();
        assertThat(job.data()).isSameAs(pdf);
        assertThat(job.wishes().get(JobName.class)).hasToString("Night train");
        assertThat(job.wishes().get(Media.class)).isEqualTo(MediaSizeName.ISO_A4);
        assertThat(job.wishes()).doesNotContainKey(Copies.class);
    }

    @Test
    void copiesSidesAndTrayGoWithTheChosenPages() throws IOException {
        PaperWishes wishes = new PaperWishes(
                2,
                true,
                Optional.of(PaperSides.LONG_EDGE),
                Optional.of("manual"),
                PageChoice.of("2-").orElseThrow(),
                false);
        assertThat(printer.print(SamplePages.of(3), "x", wishes, Progress.NONE)).isEqualTo(2);
        SampleService.Job job = hall.jobs.getFirst();
        try (PDDocument pages = Loader.loadPDF((byte[]) job.data())) {
            assertThat(pages.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(job.wishes())
                .containsEntry(Copies.class, new Copies(2))
                .containsEntry(Sides.class, Sides.TWO_SIDED_LONG_EDGE)
                .containsEntry(Media.class, MediaTray.MANUAL);
    }

    @Test
    void aPageIsPrintedOnItsOwnPaperWhicheverWayItLies() {
        assertThat(paper(595, 842)).isEqualTo(MediaSizeName.ISO_A4);
        assertThat(paper(1190, 842)).isEqualTo(MediaSizeName.ISO_A3);
        assertThat(paper(612, 792)).isEqualTo(MediaSizeName.NA_LETTER);
    }

    private static MediaSizeName paper(double width, double height) {
        return ServicePrinter.paper(new PageCut(new byte[0], 1, width, height));
    }

    @Test
    void aPrinterThatReadsNoPdfHasThePagesDrawn() throws IOException, PrinterException {
        hall.takesPdf = false;
        List<Double> reached = new ArrayList<>();
        PaperWishes wishes = PaperWishes.USUAL.withPages(PageChoice.of("1, 3").orElseThrow());
        // the printer draws when it likes: here while the job is being handed over
        hall.draws = pages -> draw(pages, reached);
        assertThat(printer.print(SamplePages.of(3), "x", wishes.withCopies(2), reached::add))
                .isEqualTo(2);
        assertThat(hall.jobs.getFirst().wishes()).containsEntry(Copies.class, new Copies(2));
        assertThat(hall.jobs.getFirst().data()).isInstanceOf(Pageable.class);
        assertThat(reached).containsExactly(0.0, 0.5);
    }

    /// Draws as a driver does, and looks whether there is something on each page.
    private static void draw(Pageable pages, List<Double> reached) throws PrinterException {
        assertThat(pages.getNumberOfPages()).isEqualTo(2);
        for (int page = 0; page < 2; page++) {
            PageFormat format = pages.getPageFormat(page);
            BufferedImage paper =
                    new BufferedImage((int) format.getWidth(), (int) format.getHeight(), BufferedImage.TYPE_INT_ARGB);
            Graphics2D pen = paper.createGraphics();
            pages.getPrintable(page).print(pen, format, page);
            pen.dispose();
            int inside = paper.getRGB(70, (int) format.getHeight() - 70);
            assertThat(inside).as("the square of page %s, %s", page, reached).isEqualTo(0xff000000);
        }
    }

    @Test
    void aPrinterThatRefusesOrIsClosedIsToldOf() throws IOException {
        byte[] pdf = SamplePages.of(1);
        hall.refusal = "out of paper";
        assertThatThrownBy(() -> printer.print(pdf, "x", PaperWishes.USUAL, Progress.NONE))
                .isInstanceOf(PaperRefused.class)
                .hasMessage("out of paper");
        hall.says.put(PrinterIsAcceptingJobs.class, PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS);
        assertThatThrownBy(() -> printer.print(pdf, "x", PaperWishes.USUAL, Progress.NONE))
                .isInstanceOfSatisfying(
                        PaperRefused.class, refused -> assertThat(refused.why()).isEqualTo(PaperRefused.Why.CLOSED));
    }
}

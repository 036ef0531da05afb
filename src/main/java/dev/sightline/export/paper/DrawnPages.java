package dev.sightline.export.paper;

import dev.sightline.export.Progress;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import javax.print.PrintService;
import javax.print.attribute.PrintRequestAttributeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/// The pages of a PDF drawn for a printer that does not read PDF: their shapes and letters, not images of them.
final class DrawnPages {
    private DrawnPages() {}

    /// Draws all pages on a printer.
    ///
    /// @throws PaperRefused if it does not take them
    /// @throws CancellationException if the progress throws it; then nothing is printed
    static void print(
            byte[] pdf, PrintService printer, String title, PrintRequestAttributeSet wishes, Progress progress)
            throws IOException {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(printer);
            job.setJobName(title);
            job.setPageable(book(pages, job, progress));
            job.print(wishes);
        } catch (PrinterAbortException stopped) {
            throw stopped(stopped);
        } catch (PrinterException refused) {
            throw new PaperRefused(
                    PaperRefused.Why.OTHER, Objects.requireNonNullElse(refused.getMessage(), ""), refused);
        }
    }

    private static CancellationException stopped(PrinterAbortException cause) {
        CancellationException stopped = new CancellationException();
        stopped.initCause(cause);
        return stopped;
    }

    /// The pages as a printer draws them, each as large as it is or as large as the paper has room for.
    static Book book(PDDocument pages, PrinterJob job, Progress progress) {
        int count = pages.getNumberOfPages();
        PDFPageable formats = new PDFPageable(pages, Orientation.AUTO);
        PDFPrintable drawn = new PDFPrintable(pages, Scaling.SHRINK_TO_FIT);
        Printable watched = (graphics, format, page) -> {
            try {
                progress.reached((double) page / count);
            } catch (CancellationException stop) {
                job.cancel();
                return Printable.NO_SUCH_PAGE;
            }
            return drawn.print(graphics, format, page);
        };
        Book book = new Book();
        for (int page = 0; page < count; page++) {
            PageFormat possible = job.validatePage(formats.getPageFormat(page));
            book.append(watched, possible);
        }
        return book;
    }
}

package dev.sightline.export;

import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.Size2DSyntax;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/// Prints our PDFs on paper, as shapes and text: a system that takes PDF, as those with CUPS do, gets the very
/// file; for any other its pages are drawn, letter by letter, on what the system has for its printers. Printing
/// what the window shows would send images: slower, larger, and less sharp.
public final class PaperPrinter {
    private static final double POINTS_TO_AN_INCH = 72;

    private PaperPrinter() {}

    /// Prints a PDF.
    ///
    /// @param printer its name, as the system has it
    /// @param name what the printer's list calls it
    /// @return how many pages it has
    /// @throws IOException if there is no such printer, or it does not take them
    public static int print(byte[] pdf, String printer, String name) throws IOException {
        PrintService service = Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(one -> one.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new IOException(printer));
        return print(pdf, service, name);
    }

    static int print(byte[] pdf, PrintService service, String name) throws IOException {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            if (service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)) {
                PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet(new JobName(name, Locale.ROOT));
                MediaSizeName paper = paper(pages.getPage(0).getMediaBox());
                if (service.isAttributeValueSupported(paper, DocFlavor.BYTE_ARRAY.PDF, wishes)) {
                    wishes.add(paper);
                }
                Doc file = new SimpleDoc(pdf, DocFlavor.BYTE_ARRAY.PDF, null);
                service.createPrintJob().print(file, wishes);
            } else {
                draw(pages, service, name);
            }
            return pages.getNumberOfPages();
        } catch (PrintException | PrinterException refused) {
            throw new IOException(service.getName(), refused);
        }
    }

    /// The paper that comes nearest to a page, whichever way it lies.
    static MediaSizeName paper(PDRectangle page) {
        double shorter = Math.min(page.getWidth(), page.getHeight()) / POINTS_TO_AN_INCH;
        double longer = Math.max(page.getWidth(), page.getHeight()) / POINTS_TO_AN_INCH;
        return MediaSize.findMedia((float) shorter, (float) longer, Size2DSyntax.INCH);
    }

    private static void draw(PDDocument pages, PrintService service, String name) throws PrinterException {
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setPrintService(service);
        job.setJobName(name);
        PDFPageable formats = new PDFPageable(pages, Orientation.AUTO);
        PDFPrintable drawn = new PDFPrintable(pages, Scaling.SHRINK_TO_FIT);
        Book book = new Book();
        for (int i = 0; i < pages.getNumberOfPages(); i++) {
            PageFormat possible = job.validatePage(formats.getPageFormat(i));
            book.append(drawn, possible);
        }
        job.setPageable(book);
        job.print();
    }
}

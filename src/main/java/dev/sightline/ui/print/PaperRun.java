package dev.sightline.ui.print;

import dev.sightline.drawing.Page;
import dev.sightline.export.PngPainter;
import dev.sightline.export.Progress;
import dev.sightline.layout.page.PagePlan;
import dev.sightline.press.Press;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.concurrent.CancellationException;
import javafx.geometry.Rectangle2D;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Prints the pages of an order on a printer, one after the other, each painted as finely as printers print. Runs on
/// whatever thread calls it; any other may stop it.
public final class PaperRun {
    /// 300 dots to an inch.
    private static final double FINE = 300.0 / 72;

    private static final double NEARLY = 6;

    private final PrintSubject subject;
    private final PrintChoice choice;
    private final Printer printer;
    private volatile boolean stopped;

    /// A run that waits to be begun.
    public PaperRun(PrintSubject subject, PrintChoice choice, Printer printer) {
        this.subject = subject;
        this.choice = choice;
        this.printer = printer;
    }

    /// Ends the run before its next page.
    public void stop() {
        stopped = true;
    }

    /// Prints all pages.
    ///
    /// @param name what the printer's list calls it
    /// @return how many pages were handed to the printer
    /// @throws IOException if the printer does not take them
    /// @throws CancellationException if it was stopped; the printer was told to print nothing of it
    public int print(String name, ZonedDateTime now, Progress progress) throws IOException {
        PagePlan plan = new Press("Sightline").plan(choice.sent(subject), choice.order(subject, ""), now);
        PrinterJob job = PrinterJob.createPrinterJob(printer);
        if (job == null) {
            throw new IOException(printer.getName());
        }
        job.getJobSettings().setJobName(name);
        int done = 0;
        for (Page page : plan.pages()) {
            if (stopped) {
                job.cancelJob();
                throw new CancellationException();
            }
            PageLayout layout = layout(page);
            if (!job.printPage(layout, placed(page, layout))) {
                job.cancelJob();
                throw new IOException(printer.getName());
            }
            done++;
            progress.reached((double) done / plan.pages().size());
        }
        if (!job.endJob()) {
            throw new IOException(printer.getName());
        }
        return done;
    }

    /// The printer's paper of the page's size, or its usual one if it has none.
    private PageLayout layout(Page page) {
        double wide = page.size().width();
        double high = page.size().height();
        double shorter = Math.min(wide, high);
        double longer = Math.max(wide, high);
        Paper paper = printer.getPrinterAttributes().getSupportedPapers().stream()
                .filter(one -> off(one, shorter, longer) < NEARLY)
                .min(Comparator.comparingDouble(one -> off(one, shorter, longer)))
                .orElse(printer.getPrinterAttributes().getDefaultPaper());
        PageOrientation turn = wide > high ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        return printer.createPageLayout(paper, turn, Printer.MarginType.HARDWARE_MINIMUM);
    }

    private static double off(Paper paper, double shorter, double longer) {
        double a = Math.min(paper.getWidth(), paper.getHeight());
        double b = Math.max(paper.getWidth(), paper.getHeight());
        return Math.abs(a - shorter) + Math.abs(b - longer);
    }

    private static Node placed(Page page, PageLayout layout) throws IOException {
        double area = page.size().width() * page.size().height();
        double scale = Math.min(FINE, Math.sqrt(PngPainter.MOST_PIXELS / area) * 0.99);
        PngPainter.Pixels made = PngPainter.pixels(page, scale).orElseThrow(() -> new IOException(page.label()));
        WritableImage image = new WritableImage(made.width(), made.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        made.width(),
                        made.height(),
                        PixelFormat.getIntArgbInstance(),
                        made.pixels(),
                        made.width());
        Rectangle2D place = place(
                page.size().width(),
                page.size().height(),
                new Rectangle2D(
                        layout.getLeftMargin(),
                        layout.getTopMargin(),
                        layout.getPrintableWidth(),
                        layout.getPrintableHeight()),
                layout.getLeftMargin() + layout.getPrintableWidth() + layout.getRightMargin(),
                layout.getTopMargin() + layout.getPrintableHeight() + layout.getBottomMargin());
        ImageView view = new ImageView(image);
        view.setX(place.getMinX());
        view.setY(place.getMinY());
        view.setFitWidth(place.getWidth());
        view.setFitHeight(place.getHeight());
        return new Group(view);
    }

    /// Where a page lies on paper, from the corner that the printer reaches: as large as it is where the paper is of
    /// its size, else as large as fits on what the printer reaches.
    static Rectangle2D place(double width, double height, Rectangle2D reach, double paperWidth, double paperHeight) {
        if (Math.abs(paperWidth - width) < NEARLY && Math.abs(paperHeight - height) < NEARLY) {
            return new Rectangle2D(-reach.getMinX(), -reach.getMinY(), width, height);
        }
        double scale = Math.min(reach.getWidth() / width, reach.getHeight() / height);
        return new Rectangle2D(
                (reach.getWidth() - width * scale) / 2,
                (reach.getHeight() - height * scale) / 2,
                width * scale,
                height * scale);
    }
}

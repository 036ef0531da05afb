package dev.sightline.ui.print;

import dev.sightline.export.PaperPrinter;
import dev.sightline.export.Progress;
import dev.sightline.press.CannotPrint;
import dev.sightline.press.Press;
import dev.sightline.press.Print;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.concurrent.CancellationException;
import javafx.print.Printer;

/// Prints the pages of an order on a printer: the same pages as a PDF of it, so that paper and file agree.
/// Runs on whatever thread calls it; any other may stop it.
///
/// The system's own dialog is not asked: it is a window of AWT, which here must not look for a screen of its own
/// beside that of JavaFX.
public final class PaperRun {
    /// How much of the work is done when the pages are made.
    private static final double MADE = 0.8;

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

    /// Ends the run at its next step, as long as nothing went to the printer.
    public void stop() {
        stopped = true;
    }

    /// Prints all pages.
    ///
    /// @param name what the printer's list calls it
    /// @return how many pages were handed to the printer
    /// @throws IOException if the printer does not take them
    /// @throws CancellationException if it was stopped; then nothing is printed
    public int print(String name, ZonedDateTime now, Progress progress) throws IOException, CannotPrint {
        Print pages = new Press("Sightline")
                .prints(choice.sent(subject), choice.order(subject, ""), now)
                .getFirst();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pages.content().write(pdf, share -> {
            if (stopped) {
                throw new CancellationException();
            }
            progress.reached(MADE * share);
        });
        int count = PaperPrinter.print(pdf.toByteArray(), printer.getName(), name);
        progress.reached(1);
        return count;
    }
}

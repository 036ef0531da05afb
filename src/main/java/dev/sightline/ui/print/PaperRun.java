package dev.sightline.ui.print;

import dev.sightline.export.Progress;
import dev.sightline.press.CannotPrint;
import dev.sightline.press.Press;
import dev.sightline.press.Print;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.concurrent.CancellationException;

/// Prints the pages of an order on paper: the same pages as a PDF of it, so that paper and file agree.
/// Runs on whatever thread calls it; any other may stop it.
public final class PaperRun {
    /// How much of the work is done when the pages are made.
    private static final double MADE = 0.8;

    private final PrintSubject subject;
    private final PrintChoice choice;
    private final PaperTarget target;
    private volatile boolean stopped;

    /// A run that waits to be begun.
    public PaperRun(PrintSubject subject, PrintChoice choice, PaperTarget target) {
        this.subject = subject;
        this.choice = choice;
        this.target = target;
    }

    /// Ends the run at its next step, as long as not all went to the printer.
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
        pages.content().write(pdf, watched(progress, 0, MADE));
        int count = target.print(pdf.toByteArray(), name, watched(progress, MADE, 1));
        progress.reached(1);
        return count;
    }

    private Progress watched(Progress progress, double from, double to) {
        return share -> {
            if (stopped) {
                throw new CancellationException();
            }
            progress.reached(from + (to - from) * share);
        };
    }
}

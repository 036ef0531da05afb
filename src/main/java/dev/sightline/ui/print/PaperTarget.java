package dev.sightline.ui.print;

import dev.sightline.export.Progress;
import dev.sightline.export.paper.PaperPrinter;
import dev.sightline.export.paper.PaperWishes;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Where pages go on paper, and how, once a person has chosen.
public interface PaperTarget {
    /// What people call it.
    String title();

    /// By which the system knows it; empty where that is not known yet.
    Optional<String> printer();

    /// How pages will be printed, to be remembered.
    PaperWishes wishes();

    /// Prints a PDF.
    ///
    /// @param name what the printer's list calls it
    /// @return how many pages it was given
    /// @throws IOException if it does not take them
    /// @throws CancellationException if the progress throws it or the person thinks better of it
    int print(byte[] pdf, String name, Progress progress) throws IOException;

    /// A printer with what is wished of it.
    static PaperTarget of(PaperPrinter printer, PaperWishes wishes) {
        return new PaperTarget() {
            @Override
            public String title() {
                return printer.title();
            }

            @Override
            public Optional<String> printer() {
                return Optional.of(printer.name());
            }

            @Override
            public PaperWishes wishes() {
                return wishes;
            }

            @Override
            public int print(byte[] pdf, String name, Progress progress) throws IOException {
                return printer.print(pdf, name, wishes, progress);
            }
        };
    }
}

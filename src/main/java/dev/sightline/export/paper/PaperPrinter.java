package dev.sightline.export.paper;

import dev.sightline.export.Progress;
import java.io.IOException;
import java.util.concurrent.CancellationException;

/// A printer that is set up on this computer. Prints our PDFs as shapes and text: a system that takes PDF gets the
/// very file; for any other its pages are drawn, letter by letter, on what the system has for its printers.
/// Printing what the window shows would send images: slower, larger, and less sharp.
public interface PaperPrinter {
    /// By which the system knows it.
    String name();

    /// What people call it.
    String title();

    /// What it can do. May take a moment, since the printer is asked.
    PaperAbility ability();

    /// Prints a PDF.
    ///
    /// @param title what the printer's list calls it
    /// @param wishes those that it cannot fulfil are left out
    /// @return how many pages it was given
    /// @throws PaperRefused if it does not take them
    /// @throws IOException if the PDF cannot be read
    /// @throws CancellationException if the progress throws it; then nothing is printed
    int print(byte[] pdf, String title, PaperWishes wishes, Progress progress) throws IOException;
}

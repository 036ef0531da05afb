package dev.sightline.ui.print;

import dev.sightline.export.paper.PaperPrinter;
import dev.sightline.export.paper.PaperWishes;
import java.util.Optional;

/// The print dialog that the system has for all programs.
@FunctionalInterface
public interface PlatformDialog {
    /// Asks, on the window's thread, which goes on meanwhile. A dialog that has to know the pages first asks only when
    /// these are handed to what is answered here.
    ///
    /// @param title of the dialog
    /// @param printer that is chosen at first
    /// @param wishes what is wished of it at first
    /// @return where pages go; nothing if the person thinks better of it
    Optional<PaperTarget> ask(String title, Optional<PaperPrinter> printer, PaperWishes wishes);
}

package dev.sightline.ui.print;

import dev.sightline.export.paper.PaperPrinter;
import dev.sightline.export.paper.PaperWishes;
import java.util.List;
import java.util.Optional;

/// What a form for paper starts from, and who is told what it ends in.
///
/// @param printers of which one is chosen
/// @param printer the name of the one that is chosen at first; else the first of them
/// @param wishes what is wished of it at first
/// @param dialog whether the system has a print dialog of its own that can be had
public record PaperTerms(
        List<PaperPrinter> printers, Optional<String> printer, PaperWishes wishes, boolean dialog, Answer answer) {
    public PaperTerms {
        printers = List.copyOf(printers);
    }

    /// Is told what the person decides.
    public interface Answer {
        /// To print.
        void print(PrintChoice choice, PaperPrinter printer, PaperWishes wishes);

        /// To go on in the dialog of the system, which starts with what was chosen here.
        void ask(PrintChoice choice, Optional<PaperPrinter> printer, PaperWishes wishes);
    }
}

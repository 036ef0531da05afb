package dev.sightline.ui.print;

import dev.sightline.export.Progress;
import dev.sightline.export.paper.DialogProcess;
import dev.sightline.export.paper.PaperPrinter;
import dev.sightline.export.paper.PaperWishes;
import dev.sightline.ui.words.Words;
import java.io.IOException;
import java.util.Optional;

/// The system's dialog where another program shows it: it asks when it has the pages, and prints them itself.
public record ProcessDialog(DialogProcess process) implements PlatformDialog {
    @Override
    public Optional<PaperTarget> ask(String title, Optional<PaperPrinter> printer, PaperWishes wishes) {
        return Optional.of(new Asked(process, printer, wishes));
    }

    private record Asked(DialogProcess process, Optional<PaperPrinter> first, PaperWishes wishes)
            implements PaperTarget {
        @Override
        public String title() {
            return Words.of("print.dialog.printer");
        }

        @Override
        public Optional<String> printer() {
            return first.map(PaperPrinter::name);
        }

        @Override
        public int print(byte[] pdf, String name, Progress progress) throws IOException {
            return process.print(pdf, name, printer().orElse(""), wishes, progress);
        }
    }
}

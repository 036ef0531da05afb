package dev.sightline.ui.print;

import dev.sightline.export.Progress;
import dev.sightline.file.WholeFile;
import dev.sightline.model.Id;
import dev.sightline.press.CannotPrint;
import dev.sightline.press.Press;
import dev.sightline.press.Print;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Makes the files of an order, each written beside its place and moved there when it is whole, so that nothing is ever
/// half written. Runs on whatever thread calls it; any other may stop it.
public final class PrintRun {
    private final PrintSubject subject;
    private final PrintChoice choice;
    private volatile boolean stopped;

    /// A run that waits to be begun.
    public PrintRun(PrintSubject subject, PrintChoice choice) {
        this.subject = subject;
        this.choice = choice;
    }

    /// Ends the run at its next step.
    public void stop() {
        stopped = true;
    }

    /// Writes one file, or, where each map gets an image of its own, a file for each beside that place.
    ///
    /// @param name of the document, for the copy of it inside a PDF
    /// @return the files that were written
    /// @throws CannotPrint if it cannot be made as it was chosen
    /// @throws CancellationException if it was stopped; then no file is left that was begun
    public List<Path> write(Path place, String name, Instant now, Progress progress) throws IOException, CannotPrint {
        watch(progress, 0, 1).reached(0);
        List<Print> prints = new Press("Sightline").prints(choice.sent(subject), choice.order(subject, name), now);
        List<Path> written = new ArrayList<>();
        for (Print print : prints) {
            Path file =
                    print.part().map(Id::value).map(part -> named(place, part)).orElse(place);
            write(print, file, watch(progress, written.size(), prints.size()));
            written.add(file);
        }
        return written;
    }

    private Progress watch(Progress progress, int done, int all) {
        return share -> {
            if (stopped) {
                throw new CancellationException();
            }
            progress.reached((done + share) / all);
        };
    }

    private static Path named(Path place, String part) {
        return place.resolveSibling(
                String.valueOf(place.getFileName()).replaceFirst("(\\.[^.]*)?$", "-" + part + "$1"));
    }

    private void write(Print print, Path place, Progress progress) throws IOException {
        WholeFile.write(place, out -> {
            print.content().write(out, progress);
            progress.reached(1);
        });
    }
}

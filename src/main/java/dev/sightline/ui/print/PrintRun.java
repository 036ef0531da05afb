package dev.sightline.ui.print;

import dev.sightline.export.Progress;
import dev.sightline.export.SvgFonts;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Paper;
import dev.sightline.press.CannotPrint;
import dev.sightline.press.Order;
import dev.sightline.press.Press;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Makes one file of a document: written beside its place and moved there when it is whole, so that nothing is ever
/// half written. Runs on whatever thread calls it; any other may stop it.
public final class PrintRun {
    private final JourneyDocument document;
    private final Id<JourneyMap> map;
    private final PrintChoice choice;
    private volatile boolean stopped;

    /// @param map the open map
    public PrintRun(JourneyDocument document, Id<JourneyMap> map, PrintChoice choice) {
        this.document = document;
        this.map = map;
        this.choice = choice;
    }

    /// Ends the run at its next step.
    public void stop() {
        stopped = true;
    }

    /// Writes the file.
    ///
    /// @param name of the document, for the copy of it inside a PDF
    /// @throws CannotPrint if it cannot be made as it was chosen
    /// @throws CancellationException if it was stopped; then nothing has changed on the disk
    public void write(Path place, String name, Instant now, Progress progress) throws IOException, CannotPrint {
        Progress watched = share -> {
            if (stopped) {
                throw new CancellationException();
            }
            progress.reached(share);
        };
        Path folder = place.toAbsolutePath().getParent();
        Path beside =
                Files.createTempFile(folder, ".sightline-", choice.format().ending());
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                paint(out, name, now, watched);
            }
            watched.reached(1);
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void paint(OutputStream out, String name, Instant now, Progress progress) throws IOException, CannotPrint {
        progress.reached(0);
        List<Id<JourneyMap>> maps = choice.format().holdsAll() && choice.everyMap()
                ? document.maps().stream().map(JourneyMap::id).toList()
                : List.of(map);
        Order order = new Order(
                choice.format(),
                maps,
                choice.theme(),
                PageSetup.FIT.withPaper(Paper.named(choice.page().name()).orElse(Paper.FIT)),
                choice.scale(),
                SvgFonts.EMBEDDED,
                choice.source() ? Optional.of(name) : Optional.empty(),
                choice.annotated());
        new Press("Sightline").prints(document, order, now).getFirst().content().write(out, progress);
    }
}

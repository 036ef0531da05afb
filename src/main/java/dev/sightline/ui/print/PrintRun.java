package dev.sightline.ui.print;

import dev.sightline.drawing.Drawing;
import dev.sightline.export.Attachment;
import dev.sightline.export.DocumentInfo;
import dev.sightline.export.PdfOptions;
import dev.sightline.export.PdfPainter;
import dev.sightline.export.PngPainter;
import dev.sightline.export.Progress;
import dev.sightline.export.SvgOptions;
import dev.sightline.export.SvgPainter;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Project;
import dev.sightline.typography.Typesetter;
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
/// half
/// written. Runs on whatever thread calls it; any other may stop it.
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
    /// @throws CancellationException if it was stopped; then nothing has changed on the disk
    public void write(Path place, String name, Instant now, Progress progress) throws IOException {
        Progress watched = share -> {
            if (stopped) {
                throw new CancellationException();
            }
            progress.reached(share);
        };
        Path folder = place.toAbsolutePath().getParent();
        Path beside = Files.createTempFile(folder, ".sightline-", choice.kind().ending());
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

    private void paint(OutputStream out, String name, Instant now, Progress progress) throws IOException {
        JourneyLayout layout = new JourneyLayout(new Typesetter());
        progress.reached(0);
        switch (choice.kind()) {
            case PDF -> {
                List<Id<JourneyMap>> maps = choice.everyMap()
                        ? document.maps().stream().map(JourneyMap::id).toList()
                        : List.of(map);
                List<Drawing> drawings = maps.stream()
                        .map(one -> layout.layout(document, one, choice.theme()).drawing())
                        .toList();
                PdfPainter.paint(
                        drawings, new PdfOptions(choice.page(), source(name), info(drawings, now)), out, progress);
            }
            case SVG ->
                SvgPainter.paint(
                        layout.layout(document, map, choice.theme()).drawing(), SvgOptions.DEFAULT, out, progress);
            case PNG ->
                PngPainter.paint(layout.layout(document, map, choice.theme()).drawing(), choice.scale(), out, progress);
        }
    }

    private Optional<Attachment> source(String name) {
        return choice.source()
                ? Optional.of(new Attachment(
                        name, "application/json", document.project().title(), JourneyJson.write(document)))
                : Optional.empty();
    }

    private DocumentInfo info(List<Drawing> drawings, Instant now) {
        Project project = document.project();
        String title = drawings.size() == 1 ? drawings.getFirst().title() : project.title();
        return new DocumentInfo(
                title, project.authors(), project.purpose(), List.of(), "Sightline", now, project.language());
    }
}

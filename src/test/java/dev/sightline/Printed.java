package dev.sightline;

import dev.sightline.drawing.Drawing;
import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.export.Attachment;
import dev.sightline.export.DocumentInfo;
import dev.sightline.export.PageSize;
import dev.sightline.export.PdfOptions;
import dev.sightline.export.PdfPainter;
import dev.sightline.export.Progress;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.Theme;
import dev.sightline.layout.grid.JourneyLayout;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.typography.Typesetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A document of the project's own files with all its maps drawn, and as the PDF that is sent to a client.
final class Printed {
    private static final JourneyLayout LAYOUT = new JourneyLayout(new Typesetter());
    private static final Map<Path, Printed> KNOWN = new ConcurrentHashMap<>();

    private final JourneyDocument document;
    private final List<Drawing> drawings;
    private final byte[] pdf;

    private Printed(JourneyDocument document, List<Drawing> drawings, byte[] pdf) {
        this.document = document;
        this.drawings = List.copyOf(drawings);
        this.pdf = pdf;
    }

    JourneyDocument document() {
        return document;
    }

    /// Its maps on paper, in their order.
    List<Drawing> drawings() {
        return drawings;
    }

    /// One page for each map, the document attached; not to be written to.
    byte[] pdf() {
        return pdf;
    }

    /// The document in a file, printed once for all tests.
    static Printed of(Path file) throws IOException {
        Printed known = KNOWN.get(file);
        if (known == null) {
            known = print(file);
            KNOWN.put(file, known);
        }
        return known;
    }

    private static Printed print(Path file) throws IOException {
        JourneyDocument document = Documents.open(file);
        List<Drawing> drawings = document.maps().stream()
                .map(map -> drawing(document, map, Theme.PAPER))
                .toList();
        Attachment source = new Attachment(
                file.getFileName().toString(), "application/json", "The map", JourneyJson.write(document));
        DocumentInfo info = DocumentInfo.of(
                document.project().title(), Instant.EPOCH, document.project().language());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPainter.paint(drawings, new PdfOptions(PageSize.FIT, Optional.of(source), info), out, Progress.NONE);
        return new Printed(document, drawings, out.toByteArray());
    }

    /// One map, laid out.
    static Drawing drawing(JourneyDocument document, JourneyMap map, Theme theme) {
        return LAYOUT.layout(document, map.id(), theme).drawing();
    }

    /// The lines of text of a fragment.
    static List<Mark.TextLine> lines(Fragment fragment) {
        return fragment.marks().stream()
                .filter(Mark.TextLine.class::isInstance)
                .map(Mark.TextLine.class::cast)
                .toList();
    }
}

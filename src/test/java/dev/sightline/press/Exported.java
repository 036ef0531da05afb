package dev.sightline.press;

import dev.sightline.export.Progress;
import dev.sightline.export.SvgFonts;
import dev.sightline.file.JourneyJson;
import dev.sightline.layout.Theme;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.PageSetup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// Samples, and the PDFs made of them.
final class Exported {
    private Exported() {}

    static JourneyDocument sample(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("samples", name + ".sightline.json"));
        return JourneyJson.read(bytes, name).openedDocument().orElseThrow();
    }

    /// A PDF of a document, with all annotations.
    static Path pdf(JourneyDocument document, Optional<String> source, Path file) throws IOException, CannotPrint {
        return pdf(document, PageSetup.FIT, source, file);
    }

    /// The same on pages of some kind.
    static Path pdf(JourneyDocument document, PageSetup setup, Optional<String> source, Path file)
            throws IOException, CannotPrint {
        Order order = new Order(
                Format.PDF,
                document.maps().stream().map(JourneyMap::id).toList(),
                Theme.PAPER,
                setup,
                2,
                SvgFonts.EMBEDDED,
                source,
                Set.of(Annotated.values()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Press("Sightline")
                .prints(document, order, Instant.EPOCH)
                .getFirst()
                .content()
                .write(out, Progress.NONE);
        return Files.write(file, out.toByteArray());
    }
}

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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Samples, and the PDFs made of them.
public final class Exported {
    private Exported() {}

    static JourneyDocument sample(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("samples", name + ".sightline.json"));
        return JourneyJson.read(bytes, name).openedDocument().orElseThrow();
    }

    /// All maps of a document on paper that fits them, nothing annotated and no document inside.
    public static Order order(JourneyDocument document, Format format) {
        return new Order(
                format,
                document.maps().stream().map(JourneyMap::id).toList(),
                Map.of(),
                Set.of(),
                Theme.PAPER,
                PageSetup.FIT,
                1,
                SvgFonts.EMBEDDED,
                Optional.empty(),
                Set.of(),
                Inside.USUAL);
    }

    /// The first file that the press makes, at the beginning of computers' time.
    public static byte[] made(JourneyDocument document, Order order) throws IOException, CannotPrint {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Press("Sightline")
                .prints(document, order, Instant.EPOCH)
                .getFirst()
                .content()
                .write(out, Progress.NONE);
        return out.toByteArray();
    }

    /// A PDF of a document, with all annotations.
    static Path pdf(JourneyDocument document, Optional<String> source, Path file) throws IOException, CannotPrint {
        return pdf(document, PageSetup.FIT, source, file);
    }

    /// The same on pages of some kind.
    static Path pdf(JourneyDocument document, PageSetup setup, Optional<String> source, Path file)
            throws IOException, CannotPrint {
        Order order = order(document, Format.PDF)
                .withPages(setup)
                .withSource(source)
                .withAnnotated(Set.of(Annotated.values()));
        return Files.write(file, made(document, order));
    }
}

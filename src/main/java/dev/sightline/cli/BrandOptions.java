package dev.sightline.cli;

import dev.sightline.file.SettingsFolder;
import dev.sightline.layout.Theme;
import dev.sightline.model.JourneyDocument;
import dev.sightline.press.CannotPrint;
import dev.sightline.press.Livery;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that gives what is drawn of documents a brand that they do not say themselves.
final class BrandOptions {
    private static final String NONE = "none";

    @Option(
            names = "--brand",
            paramLabel = "FILE",
            description = {
                "Colours, fonts and logo where the document says no brand of its own: a JSON file such as",
                "{\"colour\": \"#22304A\", \"accent\": \"#E0A000\", \"fonts\": [\"Brand-Regular.ttf\"], \"logo\":"
                        + " \"logo.svg\"}; fonts are TrueType or OpenType files beside it, the logo a PNG, JPEG or SVG"
                        + " (default: the brand file of your preferences; none leaves it out)."
            })
    private @Nullable Path file;

    private Livery livery = Livery.NONE;

    /// Reads the brand that is asked for, else the one of the user's preferences; says why if that cannot be used.
    ///
    /// @throws CannotDo if the one that is asked for, or one of its fonts, cannot be used
    void read(PrintWriter err) {
        if (file != null && file.toString().equals(NONE)) {
            return;
        }
        Optional<Path> preferred = file == null ? SettingsFolder.brand(SettingsFolder.usual()) : Optional.of(file);
        if (preferred.isPresent()) {
            try {
                livery = Livery.read(preferred.get());
            } catch (CannotPrint reason) {
                if (file != null) {
                    throw new CannotDo(reason.sentence());
                }
                err.println(reason.sentence() + " It is the brand file of your preferences; going on without it.");
            }
        }
    }

    /// A theme in the brand that was read.
    Theme theme(Theme theme, JourneyDocument document) {
        return file == null ? livery.usual(theme, document) : livery.asked(theme, document);
    }

    /// What of the colours of a document's pages is printed otherwise than asked for, in sentences.
    Iterable<String> changes(Theme theme, JourneyDocument document) {
        return theme.shades(livery.brand(document)).stream().map(ShadeWords::of).toList();
    }
}

package dev.sightline.cli;

import dev.sightline.file.BrandFile;
import dev.sightline.layout.Theme;
import dev.sightline.model.Brand;
import dev.sightline.model.JourneyDocument;
import dev.sightline.typography.OwnFonts;
import dev.sightline.typography.UnusableFont;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that gives the pages of a PDF a brand that the document itself does not say.
final class BrandOptions {
    @Option(
            names = "--brand",
            paramLabel = "FILE",
            description = {
                "Colours and fonts of a PDF's pages where the document says no brand of its own: a JSON file such as",
                "{\"colour\": \"#22304A\", \"accent\": \"#E0A000\", \"fonts\": [\"Brand-Regular.ttf\"]}; fonts are"
                        + " TrueType files beside it."
            })
    private @Nullable Path file;

    /// A theme in the brand that was asked for.
    ///
    /// @throws CannotDo if the brand, or one of its fonts, cannot be used
    Theme theme(Theme theme, JourneyDocument document) {
        if (file == null) {
            return theme;
        }
        BrandFile brand = read(file);
        Theme coloured = document.project().brand().equals(Brand.NONE) ? theme.branded(brand.brand()) : theme;
        return brand.fonts().isEmpty() ? coloured : coloured.inFamily(family(brand.fonts()));
    }

    /// The brand that colours the pages of a document: its own, else the one that was asked for.
    Brand brand(JourneyDocument document) {
        Brand own = document.project().brand();
        return file == null || !own.equals(Brand.NONE) ? own : read(file).brand();
    }

    private static BrandFile read(Path file) {
        try {
            return BrandFile.read(file);
        } catch (IOException | InvalidPathException e) {
            throw new CannotDo("The brand " + file + " " + e.getMessage() + ".");
        }
    }

    private static String family(List<Path> fonts) {
        List<byte[]> files = new ArrayList<>();
        for (Path font : fonts) {
            try (InputStream in = Files.newInputStream(font)) {
                files.add(in.readNBytes(OwnFonts.MOST_BYTES + 1));
                // each alone, so that the sentence names the one that is at fault
                OwnFonts.family(List.of(files.getLast()));
            } catch (IOException e) {
                throw new CannotDo("The font " + font + " cannot be read: " + Output.why(e) + ".");
            } catch (UnusableFont e) {
                throw new CannotDo("The font " + font + " " + e.why() + ".");
            }
        }
        try {
            return OwnFonts.family(files);
        } catch (UnusableFont e) {
            throw new CannotDo("The fonts of the brand cannot be used: one " + e.why() + ".");
        }
    }
}

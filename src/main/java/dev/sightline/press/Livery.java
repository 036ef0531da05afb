package dev.sightline.press;

import dev.sightline.file.BrandFile;
import dev.sightline.layout.Theme;
import dev.sightline.model.Brand;
import dev.sightline.model.JourneyDocument;
import dev.sightline.typography.OwnFonts;
import dev.sightline.typography.UnusableFont;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the pages of documents wear that say no brand of their own: the colours and fonts of a brand file.
///
/// @param family its fonts as `typography` calls them; empty for those of the program
public record Livery(Brand brand, String family) {
    /// What comes with the program.
    public static final Livery NONE = new Livery(Brand.NONE, "");

    /// What a brand file gives.
    ///
    /// @throws CannotPrint if it, or one of its fonts, cannot be used
    public static Livery read(Path file) throws CannotPrint {
        BrandFile read;
        try {
            read = BrandFile.read(file);
        } catch (FileSystemException e) {
            throw new CannotPrint("The brand " + file + " cannot be read.");
        } catch (InvalidPathException e) {
            throw new CannotPrint("The brand " + file + " names a font as no file can be named.");
        } catch (IOException e) {
            throw new CannotPrint("The brand " + file + " " + e.getMessage() + ".");
        }
        return new Livery(read.brand(), read.fonts().isEmpty() ? "" : family(read.fonts()));
    }

    private static String family(List<Path> fonts) throws CannotPrint {
        List<byte[]> files = new ArrayList<>();
        for (Path font : fonts) {
            try (InputStream in = Files.newInputStream(font)) {
                files.add(in.readNBytes(OwnFonts.MOST_BYTES + 1));
                // each alone, so that the sentence names the one that is at fault
                OwnFonts.family(List.of(files.getLast()));
            } catch (NoSuchFileException e) {
                throw new CannotPrint("The font " + font + " is not there.");
            } catch (IOException e) {
                throw new CannotPrint("The font " + font + " cannot be read.");
            } catch (UnusableFont e) {
                throw new CannotPrint("The font " + font + " " + e.why() + ".");
            }
        }
        try {
            return OwnFonts.family(files);
        } catch (UnusableFont e) {
            throw new CannotPrint("The fonts of the brand cannot be used: one " + e.why() + ".");
        }
    }

    /// The brand that colours the pages of a document: its own, else this one.
    public Brand brand(JourneyDocument document) {
        return hasOwn(document) ? document.project().brand() : brand;
    }

    /// A theme for a document that this is asked for: set in its fonts, in its colours where the document has none.
    public Theme asked(Theme theme, JourneyDocument document) {
        Theme coloured = hasOwn(document) ? theme : theme.branded(brand);
        return family.isEmpty() ? coloured : coloured.inFamily(family);
    }

    /// A theme for a document that nobody asks this for: as it is where the document has a brand of its own.
    public Theme usual(Theme theme, JourneyDocument document) {
        return hasOwn(document) ? theme : asked(theme, document);
    }

    private static boolean hasOwn(JourneyDocument document) {
        return !document.project().brand().equals(Brand.NONE);
    }
}

package dev.sightline.press;

import dev.sightline.file.BrandFile;
import dev.sightline.file.KeptFont;
import dev.sightline.file.LogoFile;
import dev.sightline.file.UnusableLogo;
import dev.sightline.layout.Theme;
import dev.sightline.model.Brand;
import dev.sightline.model.FontFile;
import dev.sightline.model.ImageAsset;
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
import java.util.Optional;

/// What sheets and pages of documents wear that say no brand of their own: the colours, fonts and logo of a brand file.
///
/// @param family its fonts as `typography` calls them; empty for those of the program
/// @param logo of documents that have none of their own
public record Livery(Brand brand, String family, Optional<ImageAsset> logo) {
    /// What comes with the program.
    public static final Livery NONE = new Livery(Brand.NONE, "", Optional.empty());

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
            throw new CannotPrint("The brand " + file + " names a font or its logo as no file can be named.");
        } catch (IOException e) {
            throw new CannotPrint("The brand " + file + " " + e.getMessage() + ".");
        }
        Optional<ImageAsset> logo =
                read.logo().isPresent() ? Optional.of(logo(read.logo().get())) : Optional.empty();
        return new Livery(read.brand(), read.fonts().isEmpty() ? "" : family(read.fonts()), logo);
    }

    private static ImageAsset logo(Path file) throws CannotPrint {
        try {
            return LogoFile.read(file);
        } catch (NoSuchFileException e) {
            throw new CannotPrint("The logo " + file + " is not there.");
        } catch (IOException e) {
            throw new CannotPrint("The logo " + file + " cannot be read.");
        } catch (UnusableLogo e) {
            throw new CannotPrint("The logo " + file + " cannot be shown: " + e.why() + ".");
        }
    }

    /// A font out of a file, called as it calls itself.
    ///
    /// @throws CannotPrint if it cannot be used
    private static FontFile font(Path file) throws CannotPrint {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(OwnFonts.MOST_BYTES + 1);
            return new FontFile(OwnFonts.name(OwnFonts.family(List.of(bytes))), new FontFile.Data(bytes));
        } catch (NoSuchFileException e) {
            throw new CannotPrint("The font " + file + " is not there.");
        } catch (IOException e) {
            throw new CannotPrint("The font " + file + " cannot be read.");
        } catch (UnusableFont e) {
            throw new CannotPrint("The font " + file + " " + e.why() + ".");
        }
    }

    /// A font out of a file that can be kept in a document.
    ///
    /// @throws CannotPrint if it cannot
    public static FontFile fontToKeep(Path file) throws CannotPrint {
        FontFile font = font(file);
        Optional<String> trouble = KeptFont.trouble(font.data().bytes());
        if (trouble.isPresent()) {
            throw new CannotPrint("The font " + file + " cannot be kept in a document: " + trouble.get() + ".");
        }
        return font;
    }

    private static String family(List<Path> fonts) throws CannotPrint {
        List<byte[]> files = new ArrayList<>();
        for (Path font : fonts) {
            // each alone, so that the sentence names the one that is at fault
            files.add(font(font).data().bytes());
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

    /// A theme for a document that this is asked for: set in its fonts, in its colours where the document has none,
    /// with its logo likewise.
    public Theme asked(Theme theme, JourneyDocument document) {
        Theme coloured = hasOwn(document) ? theme : theme.branded(brand);
        Theme lettered = family.isEmpty() ? coloured : coloured.inFamily(family);
        return logo.map(lettered::marked).orElse(lettered);
    }

    /// A theme for a document that nobody asks this for: as it is where the document has a brand of its own.
    public Theme usual(Theme theme, JourneyDocument document) {
        return hasOwn(document) ? theme : asked(theme, document);
    }

    /// A theme in the brand that a document says itself; as it is where it says none.
    public static Theme own(Theme theme, JourneyDocument document) {
        Brand own = document.project().brand();
        Theme coloured = theme.branded(own);
        String family = KeptFonts.of(own.fonts()).family();
        return family.isEmpty() ? coloured : coloured.inFamily(family);
    }

    /// Why fonts that a document keeps are not used, in sentences.
    public static List<String> unusedFonts(JourneyDocument document) {
        return KeptFonts.of(document.project().brand().fonts()).unused();
    }

    private static boolean hasOwn(JourneyDocument document) {
        return !document.project().brand().isNone();
    }
}

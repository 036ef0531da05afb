package dev.sightline.ui;

import dev.sightline.export.paper.PaperPrinter;
import dev.sightline.ui.print.PlatformDialog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What only the operating system can ask or show. Tests stand in for it, since a window without a display has none.
interface SystemDialogs {
    /// Asks for a document to open.
    Optional<Path> documentToOpen();

    /// Asks for pictures; none if the person thinks better of it.
    List<Path> picturesToInsert();

    /// Asks for PDFs that came back from review; none if the person thinks better of it.
    List<Path> reviewsToOpen();

    /// Asks for fonts to keep in a document; none if the person thinks better of it.
    List<Path> fontsToTake();

    /// Asks for a brand file.
    Optional<Path> brandToTake();

    /// Asks where something should be written.
    ///
    /// @param suggested a file name with its ending, such as `Night train.pdf`
    /// @param kind what sort of file it is, in words
    Optional<Path> placeFor(String suggested, String kind);

    /// The printers that are set up, the usual one first. May take a moment.
    List<PaperPrinter> printers();

    /// The print dialog of the system, where it has one that can be had.
    Optional<PlatformDialog> printDialog();

    /// Shows a web address or a file with the program that the system has for it.
    void show(String address);
}

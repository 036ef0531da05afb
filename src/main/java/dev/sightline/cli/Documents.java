package dev.sightline.cli;

import dev.sightline.file.OpenResult;
import dev.sightline.file.Problem;
import dev.sightline.file.StateFolder;
import dev.sightline.model.JourneyDocument;
import dev.sightline.press.Opening;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/// Opens documents for commands and tells on the error stream what there is to tell.
final class Documents {
    /// More problems than these of one file nobody reads at once.
    private static final int MOST_TOLD = 50;

    private Documents() {}

    /// The document of a file; empty when it cannot be opened, which has been told then.
    ///
    /// @param quiet whether to keep notes to oneself
    static Optional<JourneyDocument> open(Path file, PrintWriter err, boolean quiet) {
        OpenResult result = Opening.open(file, StateFolder.usual());
        boolean opened = result.openedDocument().isPresent();
        if (!opened) {
            err.println(result.sentence());
        }
        if (!opened || !quiet) {
            int told = 0;
            for (Problem remark : result.remarks()) {
                if (told++ == MOST_TOLD) {
                    err.println("  ... and " + (result.remarks().size() - MOST_TOLD) + " more.");
                    break;
                }
                err.println((opened ? file.getFileName() + ": " : "  ") + remark);
            }
        }
        if (result instanceof OpenResult.Damaged damaged) {
            damaged.nearest().ifPresent(point -> err.println("An earlier save is kept: " + point.file()));
        }
        return result.openedDocument();
    }
}

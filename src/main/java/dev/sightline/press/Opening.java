package dev.sightline.press;

import dev.sightline.export.PdfSource;
import dev.sightline.file.DocumentFile;
import dev.sightline.file.JourneyJson;
import dev.sightline.file.OpenResult;
import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Opens whatever holds a document: its own file, or a PDF that was made of it.
///
/// A document out of a PDF has no stamp: it is a copy, and saving it must not write over the PDF.
public final class Opening {
    private Opening() {}

    /// Opens a file.
    ///
    /// @param state the folder with the earlier saves
    public static OpenResult open(Path file, Path state) {
        return PdfSource.isPdf(file)
                ? inside(file)
                : DocumentFile.at(file, state).open();
    }

    /// Opens what was read from somewhere else than a file.
    ///
    /// @param name what it is called, for sentences
    public static OpenResult read(byte[] bytes, String name) {
        return PdfSource.isPdf(bytes)
                ? inside(name, () -> PdfSource.in(bytes, DocumentFile.MOST_BYTES))
                : JourneyJson.read(bytes, name);
    }

    private static OpenResult inside(Path pdf) {
        return inside(String.valueOf(pdf.getFileName()), () -> PdfSource.in(pdf, DocumentFile.MOST_BYTES));
    }

    /// Looks into a PDF.
    private interface Look {
        Optional<byte[]> source() throws IOException;
    }

    private static OpenResult inside(String name, Look look) {
        try {
            Optional<byte[]> source = look.source();
            if (source.isEmpty()) {
                return new OpenResult.NotOurs(
                        name,
                        name + " is a PDF without a Sightline document inside. Ask for the document itself,"
                                + " or for a PDF that was exported with its document.");
            }
            return JourneyJson.read(source.get(), name);
        } catch (IOException e) {
            return new OpenResult.NotReadable(name, name + " " + why(e) + ".");
        }
    }

    static boolean isPdf(Path file) {
        return PdfSource.isPdf(file);
    }

    /// The document inside a PDF; none if there is none that can be read.
    static Optional<JourneyDocument> documentInside(Path pdf) {
        return inside(pdf).openedDocument();
    }

    /// What is wrong with a PDF, as the end of a sentence that begins with its name.
    static String why(IOException e) {
        String message = String.valueOf(e.getMessage());
        // the library's own messages speak of bytes and objects
        return message.startsWith("is ") || message.startsWith("has ") || message.startsWith("holds ")
                ? message
                : "is a damaged PDF";
    }
}

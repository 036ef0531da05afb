package dev.sightline.cli;

import dev.sightline.file.DocumentFile;
import dev.sightline.file.OpenResult;
import dev.sightline.file.Problem;
import dev.sightline.file.StateFolder;
import dev.sightline.file.Trouble;
import dev.sightline.model.JourneyDocument;
import dev.sightline.press.Opening;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Opens documents for commands and tells on the error stream what there is to tell.
final class Documents {
    /// More problems than these of one file nobody reads at once.
    private static final int MOST_TOLD = 50;

    private static final String INPUT = "The input";

    private Documents() {}

    /// What came of opening a file, or the input where `-` stands for it.
    static OpenResult read(Path file, Streams streams) {
        if (file.toString().isEmpty()) {
            throw new CannotDo("An empty FILE names none; write the name of a document, or - for the input.");
        }
        boolean input = file.equals(Streams.DASH);
        boolean pipe = !input && Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
        if (!input && !pipe) {
            return Opening.open(file, StateFolder.usual());
        }
        String name = input ? INPUT : String.valueOf(file.getFileName());
        try {
            return Opening.read(input ? streams.input() : piped(file), name);
        } catch (IOException failure) {
            return new OpenResult.NotReadable(name, name + " cannot be read: " + Trouble.why(failure, file) + ".");
        }
    }

    /// What comes out of a pipe, which cannot be looked into first.
    private static byte[] piped(Path pipe) throws IOException {
        try (InputStream in = Files.newInputStream(pipe)) {
            return in.readNBytes(DocumentFile.MOST_BYTES + 1);
        }
    }

    /// What a result says in a sentence, beginning with the file as it was named by whoever asked.
    static String sentence(Path file, OpenResult result) {
        String name = String.valueOf(file.getFileName());
        String sentence = result.sentence();
        return sentence.startsWith(name + " ") ? file + sentence.substring(name.length()) : sentence;
    }

    /// The document of a file; empty when it cannot be opened, which has been told then.
    ///
    /// @param quiet whether to keep notes to oneself
    static Optional<JourneyDocument> open(Path file, Streams streams, boolean quiet) {
        OpenResult result = read(file, streams);
        tell(file, result, streams.err(), quiet);
        return result.openedDocument();
    }

    /// Tells what there is to tell of a file.
    ///
    /// @param quiet whether to keep notes to oneself
    static void tell(Path file, OpenResult result, PrintWriter err, boolean quiet) {
        boolean opened = result.openedDocument().isPresent();
        if (!opened) {
            err.println(sentence(file, result));
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
    }
}

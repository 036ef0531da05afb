package dev.sightline.cli;

import dev.sightline.file.DocumentFile;
import dev.sightline.file.JourneyJson;
import dev.sightline.file.SaveResult;
import dev.sightline.file.Trouble;
import dev.sightline.file.WholeFile;
import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Writes a result so that a file is there whole or not at all, or to the output.
final class Output {
    private Output() {}

    /// Writes a file, in the place of an earlier one, or to the output if that is meant.
    ///
    /// @throws CannotDo with a sentence, leaving what was there before
    static void write(Path file, Streams streams, WholeFile.Content content) {
        try {
            if (file.equals(Streams.DASH)) {
                streams.write(content);
                return;
            }
            checkPlace(file);
            WholeFile.write(file, content);
        } catch (IOException failure) {
            throw new CannotDo("Cannot write " + file + ": " + Trouble.why(failure, file) + ".");
        }
    }

    /// Saves a document, keeping what was there as an earlier save, or writes it to the output if that is meant.
    ///
    /// @throws CannotDo with a sentence, leaving what was there before
    static void save(Path file, Streams streams, JourneyDocument document) {
        FormatName.checkJson(file, "A document", ".sightline.json");
        if (file.equals(Streams.DASH)) {
            write(file, streams, out -> out.write(JourneyJson.write(document)));
            return;
        }
        checkPlace(file);
        SaveResult result = DocumentFile.at(file).save(document, Optional.empty(), Instant.now());
        if (!(result instanceof SaveResult.Saved)) {
            throw new CannotDo(result.sentence());
        }
    }

    private static void checkPlace(Path file) {
        if (file.toString().isEmpty()) {
            throw new CannotDo("-o names no file; write a name after it.");
        }
        if (Files.isDirectory(file)) {
            throw new CannotDo(file + " is a folder; name a file with -o.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CannotDo("The folder " + folder + " is not there; make it first or choose another with -o.");
        }
    }
}

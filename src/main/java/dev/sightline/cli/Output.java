package dev.sightline.cli;

import dev.sightline.file.Trouble;
import dev.sightline.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a result so that a file is there whole or not at all.
final class Output {
    private Output() {}

    /// Writes a file, in the place of an earlier one.
    ///
    /// @throws CannotDo with a sentence, leaving what was there before
    static void write(Path file, WholeFile.Content content) {
        if (Files.isDirectory(file)) {
            throw new CannotDo(file + " is a folder; name a file with -o.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CannotDo("The folder " + folder + " is not there; make it first or choose another with -o.");
        }
        try {
            WholeFile.write(file, content);
        } catch (IOException failure) {
            throw new CannotDo("Cannot write " + file + ": " + Trouble.why(failure, file) + ".");
        }
    }
}

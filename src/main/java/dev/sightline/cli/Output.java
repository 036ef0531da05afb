package dev.sightline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a result so that a file is there whole or not at all: beside its place first, then moved there.
final class Output {
    private Output() {}

    /// What fills a file.
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes a file, in the place of an earlier one.
    ///
    /// @throws CannotDo with a sentence, leaving what was there before
    static void write(Path file, Content content) {
        Path whole = file.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            throw new CannotDo(file + " is a folder; name a file with -o.");
        }
        Path folder = whole.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CannotDo("The folder " + folder + " is not there; make it first or choose another with -o.");
        }
        Path beside = whole.resolveSibling(
                "." + whole.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
                content.writeTo(out);
            }
            Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new CannotDo("Cannot write " + file + ": " + why(failure) + ".");
        } finally {
            discard(beside);
        }
    }

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException left) {
            // the result is whole or was never begun; a left-over part does no harm
            beside.toFile().deleteOnExit();
        }
    }

    /// The reason of a failure in a few plain words.
    static String why(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "there is no permission to";
            case NoSuchFileException missing -> "it is not there";
            case FileAlreadyExistsException there -> "something is there already";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
        };
    }
}

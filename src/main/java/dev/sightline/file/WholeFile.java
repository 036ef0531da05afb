package dev.sightline.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A result that is there whole or not at all: it is written beside its place and moved there when it is complete.
/// What stands at the place stays what it is: a link still leads where it led, a file keeps its permissions, and into
/// a device or a pipe the result is poured.
public final class WholeFile {
    private static final int BUFFER = 1 << 16;
    private static final int NAMES = 100;

    private WholeFile() {}

    /// What fills a file.
    public interface Content {
        /// Writes all of it; the stream stays open.
        void writeTo(OutputStream out) throws IOException;
    }

    /// Writes a file, in the place of an earlier one.
    ///
    /// @throws IOException if it cannot be written, which [Trouble] says in words; what was there is unchanged
    public static void write(Path file, Content content) throws IOException {
        try {
            writeChecked(file, content);
        } catch (UncheckedIOException wrapped) {
            // what is drawn in parts hands on what goes wrong with them in its own way
            throw wrapped.getCause();
        }
    }

    private static void writeChecked(Path file, Content content) throws IOException {
        if (RealDisk.DISK.isDevice(file)) {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE), BUFFER)) {
                content.writeTo(out);
            }
            return;
        }
        Path target = RealDisk.DISK.target(file);
        if (Files.isDirectory(target)) {
            throw new FileSystemException(file.toString(), null, "Is a directory");
        }
        boolean there = Files.exists(target);
        if (there && !RealDisk.DISK.isWritable(target)) {
            throw new AccessDeniedException(file.toString(), null, Trouble.PROTECTED);
        }
        Path beside = beside(target);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside), BUFFER)) {
                content.writeTo(out);
            }
            if (there) {
                RealDisk.DISK.copyMode(target, beside);
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            discard(beside);
        }
    }

    /// A new empty file in the same folder.
    private static Path beside(Path target) throws IOException {
        String name = String.valueOf(target.getFileName());
        // file names may have 255 bytes, and this one gets longer
        String start = "." + (name.length() <= 60 ? name : name.substring(0, 60)) + "."
                + ProcessHandle.current().pid() + "-";
        for (int i = 1; ; i++) {
            try {
                Path beside = Files.createFile(target.resolveSibling(start + i + ".part"));
                // also when somebody ends the program meanwhile, as with Ctrl+C
                beside.toFile().deleteOnExit();
                return beside;
            } catch (FileAlreadyExistsException e) {
                // left behind by a program that was stopped, or in use by another
                if (i == NAMES) {
                    throw e;
                }
            }
        }
    }

    private static void discard(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException left) {
            // the result is whole or was never begun; the part is tried again at the end of the program
            return;
        }
    }
}

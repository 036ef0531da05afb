package dev.sightline.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes a file so that at every moment either the old or the new one is there, whole: beside it first, waited for,
/// read back and compared, then moved over in one step. A device or a pipe is written as it is.
final class SafeWrite {
    private static final int NAMES = 100;
    private static final int MOVES = 6;
    private static final int FIRST_PAUSE = 20;

    private final Disk disk;

    SafeWrite(Disk disk) {
        this.disk = disk;
    }

    /// Writes a file.
    ///
    /// @return why it could not be done, in a sentence; empty when it is done
    Optional<String> write(Path file, byte[] bytes) {
        Path beside = null;
        try {
            if (disk.isDevice(file)) {
                disk.pour(file, bytes);
                return Optional.empty();
            }
            Path target = disk.target(file);
            if (disk.isFolder(target)) {
                return Optional.of(sentence(file, "it is a folder"));
            }
            boolean there = disk.exists(target);
            if (there && !disk.isWritable(target)) {
                return Optional.of(sentence(file, "it is " + Trouble.PROTECTED));
            }
            beside = writeBeside(target, bytes);
            if (!Arrays.equals(disk.read(beside, bytes.length + 1), bytes)) {
                throw new IOException("what was written could not be read back");
            }
            if (there) {
                disk.copyMode(target, beside);
            }
            move(beside, target);
            return Optional.empty();
        } catch (IOException e) {
            removeQuietly(beside);
            return Optional.of(sentence(file, Trouble.why(e, file)));
        }
    }

    private static String sentence(Path file, String why) {
        return file.getFileName() + " could not be saved: " + why + ". What was there before is unchanged.";
    }

    private Path writeBeside(Path target, byte[] bytes) throws IOException {
        for (int i = 1; ; i++) {
            Path beside = target.resolveSibling("." + shortName(target) + ".saving-" + i);
            try {
                disk.create(beside, bytes);
                return beside;
            } catch (FileAlreadyExistsException e) {
                // left behind by a program that was stopped, or in use by another
                if (i == NAMES) {
                    throw e;
                }
            } catch (IOException e) {
                removeQuietly(beside);
                throw e;
            }
        }
    }

    private static String shortName(Path target) {
        String name = String.valueOf(target.getFileName());
        // file names may have 255 bytes, and this one gets longer
        return name.length() <= 60 ? name : name.substring(0, 60);
    }

    /// Moves, and tries again for about a second: on Windows a virus scanner may hold the file for a moment.
    private void move(Path from, Path to) throws IOException {
        int pause = FIRST_PAUSE;
        for (int i = 1; ; i++) {
            try {
                disk.replace(from, to);
                return;
            } catch (AccessDeniedException e) {
                if (i == MOVES) {
                    throw e;
                }
                disk.pause(pause);
                pause *= 2;
            }
        }
    }

    private void removeQuietly(@Nullable Path beside) {
        if (beside != null) {
            try {
                disk.delete(beside);
            } catch (IOException e) {
                // it lies beside the document and does no harm; the reason that matters is told already
                return;
            }
        }
    }
}

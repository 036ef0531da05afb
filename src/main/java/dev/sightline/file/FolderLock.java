package dev.sightline.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A folder that belongs to one running program. The system takes the lock away when the program ends, however it ends.
final class FolderLock {
    private static final String NAME = "lock";

    private final FileLock lock;

    private FolderLock(FileLock lock) {
        this.lock = lock;
    }

    /// Takes a folder; empty when a running program has it. The lock file stays for good, since a lock on a file that
    /// somebody else takes away would be worth nothing.
    static Optional<FolderLock> take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // this very program has it
            return Optional.empty();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return Optional.ofNullable(lock).map(FolderLock::new);
    }

    /// Gives the folder back.
    void release() throws IOException {
        lock.acquiredBy().close();
    }
}

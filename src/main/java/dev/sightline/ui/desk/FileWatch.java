package dev.sightline.ui.desk;

import dev.sightline.file.DocumentFile;
import dev.sightline.file.FileGlance;
import dev.sightline.file.FileStamp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// Looks every moment whether a file has changed, in the background. Looking works on every disk, also on those of
/// other machines, where nobody tells.
public final class FileWatch {
    private static final Duration EVERY = Duration.ofMillis(1500);

    private final DocumentFile file;
    private final Desk desk;
    private final Consumer<Optional<FileStamp>> told;
    private volatile FileGlance last;
    private volatile boolean stopped;

    /// Watches a file from now on.
    ///
    /// @param told learns on the window's thread what the file holds after a change; nothing when it is gone
    public FileWatch(Path path, Desk desk, Consumer<Optional<FileStamp>> told) {
        this.file = DocumentFile.at(path, desk.state());
        this.desk = desk;
        this.told = told;
        // what has changed before the watch began counts too
        this.last = FileGlance.NOTHING;
        Thread.ofVirtual().name("file watch").start(this::watch);
    }

    /// Tells once more what the file holds.
    public void again() {
        last = FileGlance.NOTHING;
    }

    /// Watches no longer.
    public void stop() {
        stopped = true;
    }

    private void watch() {
        try {
            while (!stopped) {
                look();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        FileGlance seen = file.glance();
        if (!seen.equals(last)) {
            last = seen;
            Optional<FileStamp> holds = file.stamp();
            desk.window().execute(() -> {
                if (!stopped) {
                    told.accept(holds);
                }
            });
        }
    }
}

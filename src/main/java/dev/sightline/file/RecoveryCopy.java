package dev.sightline.file;

import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The unsaved state of one open document, kept on the disk while it is unsaved: written in the background soon after
/// each change, and taken away once all is saved.
///
/// Any thread may use it, and none has to wait but in [#finish].
public final class RecoveryCopy {
    /// How long after a change the copy begins to be written; changes in between are written with it.
    static final Duration SOON = Duration.ofMillis(400);

    private final RecoveryFolder folder;
    private final Disk disk;
    private final Object writing = new Object();
    private @Nullable Path place;
    private @Nullable Origin originWritten;
    private Consumer<Optional<String>> told = trouble -> {};

    // what is still to be done, guarded by this
    private @Nullable JourneyDocument wanted;
    private Origin origin;
    private boolean unwanted;
    private boolean waiting;
    private boolean closed;

    RecoveryCopy(RecoveryFolder folder, Disk disk, Origin origin) {
        this.folder = folder;
        this.disk = disk;
        this.origin = origin;
    }

    /// Whom to tell after each writing, on a thread in the background: why it did not work, or that it did.
    public synchronized void tell(Consumer<Optional<String>> next) {
        told = next;
    }

    /// Keeps a state of the document, in place of what was kept; returns at once.
    public synchronized void keep(JourneyDocument document) {
        wanted = document;
        unwanted = false;
        if (!waiting) {
            waiting = true;
            Thread.ofVirtual().name("recovery copy").start(this::writeSoon);
        }
    }

    /// Takes the copy away, since the document is as it was saved; returns at once.
    ///
    /// @param saved where that is
    public synchronized void remove(Origin saved) {
        origin = saved;
        wanted = null;
        unwanted = true;
        Thread.ofVirtual().name("recovery copy").start(this::finish);
    }

    /// Takes the copy away for good, since the document is closed; returns at once.
    public synchronized void close() {
        closed = true;
        remove(Origin.NONE);
    }

    private void writeSoon() {
        try {
            Thread.sleep(SOON);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            waiting = false;
        }
        finish();
    }

    /// Does what is still to be done, on this very thread.
    public void finish() {
        synchronized (writing) {
            JourneyDocument document;
            Origin from;
            boolean remove;
            boolean last;
            synchronized (this) {
                last = closed;
                document = wanted;
                from = origin;
                remove = unwanted;
                wanted = null;
                unwanted = false;
            }
            Optional<String> trouble = remove ? takeAway() : Optional.empty();
            if (document != null) {
                trouble = write(document, from);
            }
            if (remove || document != null) {
                listener().accept(trouble);
            }
            if (last) {
                folder.forget(this);
            }
        }
    }

    private synchronized Consumer<Optional<String>> listener() {
        return told;
    }

    private Optional<String> write(JourneyDocument document, Origin from) {
        try {
            Path here = place;
            if (here == null) {
                here = folder.nextPlace();
                place = here;
            }
            if (!from.equals(originWritten)) {
                // an older state must never be found with a newer origin, as if it were what came after that save
                disk.delete(ending(here, RecoveryFolder.COPY));
                originWritten = null;
                Optional<String> trouble = writeFile(ending(here, RecoveryFolder.ORIGIN), from.bytes());
                if (trouble.isPresent()) {
                    return trouble;
                }
                originWritten = from;
            }
            return writeFile(ending(here, RecoveryFolder.COPY), JourneyJson.write(document));
        } catch (IOException e) {
            return Optional.of("The recovery copy cannot be written: " + Trouble.why(e, folder.path()) + ".");
        }
    }

    private Optional<String> writeFile(Path file, byte[] bytes) throws IOException {
        Path parent = file.getParent();
        if (parent != null && !disk.isFolder(parent)) {
            // somebody has tidied up; the lock went with it, but better kept than lost
            disk.createFolder(parent);
        }
        return new SafeWrite(disk).write(file, bytes);
    }

    private Optional<String> takeAway() {
        Path here = place;
        if (here == null) {
            return Optional.empty();
        }
        try {
            disk.delete(ending(here, RecoveryFolder.COPY));
            disk.delete(ending(here, RecoveryFolder.ORIGIN));
            originWritten = null;
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("The recovery copy cannot be removed: " + Trouble.why(e, here) + ".");
        }
    }

    private static Path ending(Path place, String ending) {
        return place.resolveSibling(place.getFileName() + ending);
    }
}

package dev.sightline.file;

import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A document on disk: opened, saved so that nothing is ever half written, and watched for changes by others.
public final class DocumentFile {
    /// How many bytes a document may have.
    public static final int MOST_BYTES = Limits.FILE;

    private static final Duration APART = Duration.ofMinutes(10);

    private final Path path;
    private final Disk disk;
    private final RestorePoints restorePoints;

    private DocumentFile(Path path, Path stateFolder, Disk disk) {
        this.path = path;
        this.disk = disk;
        this.restorePoints = new RestorePoints(stateFolder, path, disk);
    }

    /// The document at a path, with its earlier saves in the user's own state folder.
    public static DocumentFile at(Path path) {
        return at(path, StateFolder.usual());
    }

    /// The document at a path, with its earlier saves in a given state folder.
    public static DocumentFile at(Path path, Path stateFolder) {
        return at(path, stateFolder, RealDisk.DISK);
    }

    static DocumentFile at(Path path, Path stateFolder, Disk disk) {
        return new DocumentFile(path, stateFolder, disk);
    }

    /// Opens the document at a path.
    public static OpenResult open(Path path) {
        return at(path).open();
    }

    /// Opens it.
    public OpenResult open() {
        String name = name();
        byte[] bytes;
        try {
            Optional<OpenResult> refused = refused(name);
            if (refused.isPresent()) {
                return refused.get();
            }
            bytes = disk.read(path, Limits.FILE + 1);
        } catch (IOException e) {
            return new OpenResult.NotReadable(name, name + " cannot be read: " + Trouble.why(e, path) + ".");
        }
        return switch (JourneyJson.read(bytes, name)) {
            case OpenResult.Opened opened ->
                new OpenResult.Opened(name, opened.document(), opened.notes(), Optional.of(FileStamp.of(bytes)));
            case OpenResult.Damaged damaged -> new OpenResult.Damaged(name, damaged.problems(), nearest());
            case OpenResult other -> other;
        };
    }

    private String name() {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    private Optional<OpenResult> refused(String name) throws IOException {
        if (disk.isFolder(path)) {
            return Optional.of(new OpenResult.NotReadable(name, name + " is a folder, not a document."));
        }
        long size = disk.size(path);
        return size > Limits.FILE
                ? Optional.of(new OpenResult.NotReadable(name, JourneyJson.tooLarge(name, size)))
                : Optional.empty();
    }

    private Optional<RestorePoint> nearest() {
        return restorePoints().stream().findFirst();
    }

    /// The earlier saves that are kept, the youngest first; none when they cannot be read.
    public List<RestorePoint> restorePoints() {
        try {
            return restorePoints.all();
        } catch (IOException e) {
            return List.of();
        }
    }

    /// Whether the file holds something else than when it was stamped, or is gone.
    public boolean hasChangedSince(FileStamp stamp) {
        try {
            return disk.size(path) != stamp.size()
                    || !FileStamp.of(disk.read(path, Limits.FILE + 1)).equals(stamp);
        } catch (IOException e) {
            return true;
        }
    }

    /// Saves a document here.
    ///
    /// @param known what the file held when it was opened or last saved, so that no change by somebody else is
    ///     overwritten; empty to write in any case
    /// @param now the time under which the save is kept as a restore point
    public SaveResult save(JourneyDocument document, Optional<FileStamp> known, Instant now) {
        return save(document, known, now, Duration.ZERO);
    }

    /// Saves a document here as [#save] does, but without anybody having asked for it: restore points are kept some
    /// minutes apart, so that those of a person's own saves are not crowded out.
    public SaveResult autosave(JourneyDocument document, Optional<FileStamp> known, Instant now) {
        return save(document, known, now, APART);
    }

    private SaveResult save(JourneyDocument document, Optional<FileStamp> known, Instant now, Duration apart) {
        byte[] bytes = JourneyJson.write(document);
        FileStamp stamp = FileStamp.of(bytes);
        byte[] before = before();
        if (known.isPresent() && before.length > 0) {
            FileStamp there = FileStamp.of(before);
            if (!there.equals(known.get()) && !there.equals(stamp)) {
                return new SaveResult.ChangedMeanwhile(path, there);
            }
        }
        boolean due = !disk.isDevice(path) && isDue(now, apart);
        Optional<String> kept = !due || before.length == 0 ? Optional.empty() : keep(before, modified(now));
        Optional<String> failed = new SafeWrite(disk).write(path, bytes);
        if (failed.isPresent()) {
            return new SaveResult.NotSaved(path, failed.get());
        }
        Optional<String> remark =
                kept.or(() -> due ? keep(bytes, now) : Optional.empty()).or(() -> doubt(bytes));
        return new SaveResult.Saved(path, stamp, remark);
    }

    private boolean isDue(Instant now, Duration apart) {
        return nearest().filter(point -> point.saved().plus(apart).isAfter(now)).isEmpty();
    }

    /// Keeps a state of the document that will not be saved among its earlier saves.
    ///
    /// @return why that did not work
    public Optional<String> keepAside(JourneyDocument document, Instant now) {
        return keep(JourneyJson.write(document), now);
    }

    /// What the file holds now; empty when it is not there or cannot be read.
    public Optional<FileStamp> stamp() {
        try {
            return Optional.of(FileStamp.of(disk.read(path, Limits.FILE + 1)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// What can be seen of the file without reading it, to be compared with what is seen later.
    public FileGlance glance() {
        try {
            return new FileGlance(disk.size(path), disk.modified(path));
        } catch (IOException e) {
            return FileGlance.NOTHING;
        }
    }

    /// What is there before a save; nothing when it cannot be read.
    private byte[] before() {
        try {
            return disk.exists(path) && !disk.isDevice(path) ? disk.read(path, Limits.FILE + 1) : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private Instant modified(Instant now) {
        try {
            Instant modified = disk.modified(path);
            return modified.isBefore(now) ? modified : now;
        } catch (IOException e) {
            return now;
        }
    }

    private Optional<String> keep(byte[] bytes, Instant when) {
        try {
            restorePoints.keep(bytes, when);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("No restore point could be kept: " + Trouble.why(e, path) + ".");
        }
    }

    /// Says so when what was saved would not open again as the same: an edit has let something through.
    private static Optional<String> doubt(byte[] bytes) {
        boolean same = JourneyJson.read(bytes, "")
                .openedDocument()
                .filter(document -> Arrays.equals(JourneyJson.write(document), bytes))
                .isPresent();
        return same ? Optional.empty() : Optional.of("Some of its values are not allowed and need to be put right.");
    }
}

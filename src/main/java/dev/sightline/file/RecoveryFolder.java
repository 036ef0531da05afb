package dev.sightline.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// The recovery copies of this program, and those left behind by programs that ended without saving. Each running
/// program has a folder to itself, which it holds by a lock; what stands in a folder that nobody holds was left behind.
///
/// Any thread may use it.
public final class RecoveryFolder {
    /// How the copy of a document ends, and what stands beside it.
    static final String COPY = ".sightline.json";

    static final String ORIGIN = ".origin.json";
    private static final int MOST_PROGRAMS = 1000;

    private final Path folder;
    private final Disk disk;
    private final List<RecoveryCopy> copies = new CopyOnWriteArrayList<>();
    private final Map<Path, FolderLock> adopted = new HashMap<>();
    private @Nullable Path own;
    private @Nullable FolderLock lock;
    private int last;

    RecoveryFolder(Path stateFolder, Disk disk) {
        this.folder = stateFolder.resolve("recovery");
        this.disk = disk;
    }

    /// The folder for recovery copies in a state folder; made when the first copy is.
    public static RecoveryFolder in(Path stateFolder) {
        return new RecoveryFolder(stateFolder, RealDisk.DISK);
    }

    /// A copy for one more document; nothing is written yet.
    public RecoveryCopy copyOf(Origin origin) {
        RecoveryCopy copy = new RecoveryCopy(this, disk, origin);
        copies.add(copy);
        return copy;
    }

    /// Forgets a copy whose document is closed.
    void forget(RecoveryCopy copy) {
        copies.remove(copy);
    }

    /// Where the copies of all programs are.
    Path path() {
        return folder;
    }

    /// Writes and removes all that is still to be, on this very thread: before the program ends.
    public void finish() {
        copies.forEach(RecoveryCopy::finish);
    }

    /// Gives the folder back, so that another program may have it. What still stands in it counts as left behind.
    public synchronized void release() throws IOException {
        FolderLock mine = lock;
        if (mine != null) {
            mine.release();
            lock = null;
            own = null;
        }
    }

    /// A place for one more copy in this program's own folder, without any ending.
    synchronized Path nextPlace() throws IOException {
        Path mine = own;
        if (mine == null) {
            mine = claim();
            own = mine;
        }
        last++;
        return mine.resolve("copy-" + last);
    }

    /// Takes the first folder that nobody holds and that has nothing in it for somebody to find.
    private Path claim() throws IOException {
        for (int i = 1; i <= MOST_PROGRAMS; i++) {
            Path place = folder.resolve("program-" + i);
            if (adopted.containsKey(place)) {
                // to look at its lock file again would give the lock away
                continue;
            }
            disk.createFolder(place);
            Optional<FolderLock> taken = FolderLock.take(place);
            if (taken.isPresent()) {
                if (copiesIn(place).isEmpty()) {
                    lock = taken.get();
                    return place;
                }
                taken.get().release();
            }
        }
        throw new IOException("there are too many recovery folders in " + folder);
    }

    /// What programs left behind that are no more, the youngest first. Nobody else is told of these while this program
    /// runs.
    public synchronized List<LeftBehind> leftBehind() throws IOException {
        List<LeftBehind> found = new ArrayList<>();
        for (Path place : disk.list(folder)) {
            if (disk.isFolder(place) && !place.equals(own) && !copiesIn(place).isEmpty() && holds(place)) {
                for (Path copy : copiesIn(place)) {
                    found.add(new LeftBehind(copy, originOf(copy), disk.modified(copy)));
                }
            }
        }
        found.sort(Comparator.comparing(LeftBehind::written).reversed());
        return found;
    }

    private boolean holds(Path place) throws IOException {
        if (!adopted.containsKey(place)) {
            FolderLock.take(place).ifPresent(taken -> adopted.put(place, taken));
        }
        return adopted.containsKey(place);
    }

    /// Throws away what was left behind, for good.
    public synchronized void discard(LeftBehind left) throws IOException {
        Path place = left.copy().getParent();
        disk.delete(left.copy());
        disk.delete(besides(left.copy(), ORIGIN));
        if (place != null && copiesIn(place).isEmpty()) {
            for (Path rest : disk.list(place)) {
                // a program that is killed while it writes leaves what it has so far
                if (String.valueOf(rest.getFileName()).contains(".saving-")) {
                    disk.delete(rest);
                }
            }
            FolderLock held = adopted.remove(place);
            if (held != null) {
                held.release();
            }
        }
    }

    private List<Path> copiesIn(Path place) throws IOException {
        return disk.list(place).stream()
                .filter(file -> {
                    String name = String.valueOf(file.getFileName());
                    return name.endsWith(COPY) && !name.startsWith(".");
                })
                .toList();
    }

    private Origin originOf(Path copy) {
        try {
            return Origin.read(disk.read(besides(copy, ORIGIN), Limits.FILE));
        } catch (IOException e) {
            return Origin.NONE;
        }
    }

    private static Path besides(Path copy, String ending) {
        String name = String.valueOf(copy.getFileName());
        return copy.resolveSibling(name.substring(0, name.length() - COPY.length()) + ending);
    }
}

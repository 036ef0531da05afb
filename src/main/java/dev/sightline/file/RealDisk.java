package dev.sightline.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The file system of this machine.
enum RealDisk implements Disk {
    DISK;

    private static final int MOST_LINKS = 40;
    private static final Path PROCESSES = Path.of("/proc");
    private static final Set<PosixFilePermission> WRITERS =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    @Override
    public byte[] read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    @Override
    public boolean exists(Path path) {
        return Files.exists(path);
    }

    @Override
    public boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    @Override
    public boolean isDevice(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).isOther() || leadsToProcess(path);
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether links lead, as those of /dev/stdout do, to what a process has open: that may have no other name.
    private static boolean leadsToProcess(Path path) throws IOException {
        Path now = path.toAbsolutePath();
        for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(now); i++) {
            if (now.startsWith(PROCESSES)) {
                return true;
            }
            now = now.resolveSibling(Files.readSymbolicLink(now)).normalize();
        }
        return false;
    }

    @Override
    public void pour(Path device, byte[] bytes) throws IOException {
        Files.write(device, bytes, StandardOpenOption.WRITE);
    }

    @Override
    public boolean isWritable(Path file) {
        return Files.isWritable(file) && !isProtected(file);
    }

    /// Whether a file says that nobody writes it: root may all the same, but did hardly mean to.
    private static boolean isProtected(Path file) {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            return view != null && Collections.disjoint(view.readAttributes().permissions(), WRITERS);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public long size(Path file) throws IOException {
        return Files.size(file);
    }

    @Override
    public Instant modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    @Override
    public Path target(Path path) throws IOException {
        Path now = path.toAbsolutePath();
        for (int i = 0; Files.isSymbolicLink(now); i++) {
            if (i == MOST_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            now = now.resolveSibling(Files.readSymbolicLink(now));
        }
        return now.normalize();
    }

    @Override
    public void create(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    @Override
    public void copyMode(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView next = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (old != null && next != null) {
            PosixFileAttributes wanted = old.readAttributes();
            keepOwner(wanted, next);
            next.setPermissions(wanted.permissions());
        }
    }

    /// Whoever may write a file may seldom give it to somebody else; then it becomes theirs.
    private static void keepOwner(PosixFileAttributes wanted, PosixFileAttributeView next) {
        try {
            PosixFileAttributes made = next.readAttributes();
            if (!made.group().equals(wanted.group())) {
                next.setGroup(wanted.group());
            }
            if (!made.owner().equals(wanted.owner())) {
                next.setOwner(wanted.owner());
            }
        } catch (IOException e) {
            return;
        }
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        Path folder = to.getParent();
        if (folder != null) {
            forceFolder(folder);
        }
    }

    /// Makes sure that the new name of a file is on the disk too. Not every system can; then the file itself must do.
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Override
    public void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

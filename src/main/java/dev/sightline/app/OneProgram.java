package dev.sightline.app;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Sees to it that one program has all windows on a screen: a second start hands its files to the first and is done.
///
/// The first holds a lock, which the system takes away however the program ends, and listens at a socket beside it. A
/// socket that a killed program left is known by the lock being free.
final class OneProgram implements Closeable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int GREETING = 0x51671;
    private static final int MOST_FILES = 1000;
    private static final long PAUSE = 50;

    private final Path folder;
    private final String name;
    private @Nullable FileLock lock;
    private @Nullable ServerSocketChannel door;
    private boolean others;

    private OneProgram(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /// The program on a screen.
    ///
    /// @param folder the user's state folder
    /// @param screen names the screen; a window on another would not be seen
    static OneProgram on(Path folder, String screen) {
        return new OneProgram(folder, "windows-" + Integer.toHexString(screen.hashCode()));
    }

    /// The screen that this start of the program was asked to use.
    static String screen(Map<String, String> environment) {
        return environment.getOrDefault("WAYLAND_DISPLAY", "")
                + " " + environment.getOrDefault("DISPLAY", "")
                + " " + environment.getOrDefault("COMPUTERNAME", environment.getOrDefault("HOSTNAME", ""));
    }

    private Path socket() {
        return folder.resolve(name + ".socket");
    }

    /// Becomes the one program, if there is none yet. Whoever connects from now on waits to be heard.
    boolean begin() {
        try {
            makeFolder();
            FileChannel channel = FileChannel.open(
                    folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                others = true;
                return false;
            }
            Files.deleteIfExists(socket());
            ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door = opened;
            opened.bind(UnixDomainSocketAddress.of(socket()));
            return true;
        } catch (IOException | UnsupportedOperationException cannot) {
            // no lock or no socket can be had here: every start has its own windows then
            close();
            return false;
        }
    }

    /// Makes the folder for nobody else to look into, nor to knock at the socket in it.
    private void makeFolder() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException here) {
            return null;
        }
    }

    /// Gives files to the program that was there when this one wanted to [#begin]; false if it does not take them.
    boolean handOver(List<Path> files) {
        if (!others) {
            return false;
        }
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread talk = Thread.ofVirtual().name("hand over").start(() -> answer.complete(talk(files)));
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException silent) {
            talk.interrupt();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean talk(List<Path> files) {
        while (true) {
            try (SocketChannel line = SocketChannel.open(UnixDomainSocketAddress.of(socket()));
                    DataOutputStream out = new DataOutputStream(Channels.newOutputStream(line));
                    DataInputStream in = new DataInputStream(Channels.newInputStream(line))) {
                out.writeInt(GREETING);
                out.writeInt(files.size());
                for (Path file : files) {
                    out.writeUTF(file.toAbsolutePath().normalize().toString());
                }
                out.flush();
                return in.readInt() == GREETING;
            } catch (IOException | UnsupportedOperationException notYet) {
                // the other may have begun just now; who waits too long is interrupted
                if (!paused()) {
                    return false;
                }
            }
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Listens from now on to other starts of the program.
    ///
    /// @param arrived gets their files, on a thread of its own
    void listen(Consumer<List<Path>> arrived) {
        ServerSocketChannel opened = door;
        if (opened != null) {
            Thread.ofVirtual().name("other starts").start(() -> {
                while (opened.isOpen()) {
                    try {
                        SocketChannel line = opened.accept();
                        Thread.ofVirtual().name("other start").start(() -> hear(line, arrived));
                    } catch (IOException closed) {
                        return;
                    }
                }
            });
        }
    }

    private static void hear(SocketChannel line, Consumer<List<Path>> arrived) {
        try (line;
                DataInputStream in = new DataInputStream(Channels.newInputStream(line));
                DataOutputStream out = new DataOutputStream(Channels.newOutputStream(line))) {
            int greeting = in.readInt();
            int count = in.readInt();
            if (greeting != GREETING || count < 0 || count > MOST_FILES) {
                return;
            }
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                files.add(Path.of(in.readUTF()));
            }
            arrived.accept(files);
            out.writeInt(GREETING);
            out.flush();
        } catch (IOException | InvalidPathException nonsense) {
            // whoever it was gets no answer, and opens windows of its own
            return;
        }
    }

    /// Is the one program no longer.
    @Override
    public void close() {
        try {
            if (door != null) {
                door.close();
                Files.deleteIfExists(socket());
            }
            if (lock != null) {
                lock.acquiredBy().close();
            }
        } catch (IOException alreadyGone) {
            // what is left is known to be stale by the lock being free
            return;
        }
    }
}

package dev.sightline.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// What is asked of a file system; an interface so that a test can let each of it fail.
interface Disk {
    /// The bytes of a file, or as many of them as are asked for at most.
    byte[] read(Path file, int most) throws IOException;

    /// Whether there is something at a path.
    boolean exists(Path path);

    /// Whether there is a folder at a path.
    boolean isFolder(Path path);

    /// Whether there is something at a path that is no file to be replaced: a device, a pipe, or what a process has
    /// open.
    boolean isDevice(Path path);

    /// Writes into a device.
    void pour(Path device, byte[] bytes) throws IOException;

    /// Whether a file may be written over. Nobody, whatever may be done to it, is asked to write over a file of which
    /// its permissions say that nobody writes it.
    boolean isWritable(Path file);

    /// How many bytes a file has.
    long size(Path file) throws IOException;

    /// When a file was last written.
    Instant modified(Path file) throws IOException;

    /// The file that a path leads to in the end, through all symbolic links, whether it is there or not.
    Path target(Path path) throws IOException;

    /// Writes a new file and waits until it is on the disk.
    void create(Path file, byte[] bytes) throws IOException;

    /// Gives a file the permissions of another, and its owner where that is allowed.
    void copyMode(Path from, Path to) throws IOException;

    /// Puts a file in the place of another, in one step.
    void replace(Path from, Path to) throws IOException;

    /// Takes a file away if it is there.
    void delete(Path file) throws IOException;

    /// Makes a folder with all above it, for nobody else to look into.
    void createFolder(Path folder) throws IOException;

    /// What is in a folder, sorted by name; nothing if it is not there.
    List<Path> list(Path folder) throws IOException;

    /// Waits before another try.
    void pause(int milliseconds);
}

package dev.sightline.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The real file system, but one step of saving a file goes wrong.
final class FailingDisk implements Disk {
    private final Step step;
    private final Path file;
    private final Function<String, IOException> trouble;
    private boolean garbles;
    private int failures = Integer.MAX_VALUE;
    private int pauses;

    /// The steps of a save that can fail.
    enum Step {
        WRITE_HALF,
        READ_BACK,
        COPY_MODE,
        REPLACE
    }

    FailingDisk(Step step, Path file, Function<String, IOException> trouble) {
        this.step = step;
        this.file = file;
        this.trouble = trouble;
    }

    /// A disk that writes other bytes than it is given.
    static FailingDisk thatGarbles(Path file) {
        FailingDisk disk = new FailingDisk(Step.WRITE_HALF, file, IOException::new);
        disk.garbles = true;
        return disk;
    }

    /// A disk on which a file cannot be replaced so many times.
    static FailingDisk thatHolds(Path file, int times) {
        FailingDisk disk = new FailingDisk(Step.REPLACE, file, AccessDeniedException::new);
        disk.failures = times;
        return disk;
    }

    int pauses() {
        return pauses;
    }

    private void failAt(Step now, Path path) throws IOException {
        boolean beside = path.getFileName().toString().contains("saving")
                || path.getFileName().equals(file.getFileName());
        if (now == step && beside && !garbles && failures-- > 0) {
            throw trouble.apply(path.toString());
        }
    }

    @Override
    public byte[] read(Path path, int most) throws IOException {
        if (!path.equals(file)) {
            failAt(Step.READ_BACK, path);
        }
        return RealDisk.DISK.read(path, most);
    }

    @Override
    public void create(Path path, byte[] bytes) throws IOException {
        if (step == Step.WRITE_HALF && path.getFileName().toString().contains("saving")) {
            byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
            Files.write(path, half);
            failAt(Step.WRITE_HALF, path);
            return;
        }
        RealDisk.DISK.create(path, bytes);
    }

    @Override
    public void copyMode(Path from, Path to) throws IOException {
        failAt(Step.COPY_MODE, to);
        RealDisk.DISK.copyMode(from, to);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        failAt(Step.REPLACE, to);
        RealDisk.DISK.replace(from, to);
    }

    @Override
    public void pause(int milliseconds) {
        pauses++;
    }

    @Override
    public boolean exists(Path path) {
        return RealDisk.DISK.exists(path);
    }

    @Override
    public boolean isFolder(Path path) {
        return RealDisk.DISK.isFolder(path);
    }

    @Override
    public boolean isDevice(Path path) {
        return RealDisk.DISK.isDevice(path);
    }

    @Override
    public void pour(Path path, byte[] bytes) throws IOException {
        RealDisk.DISK.pour(path, bytes);
    }

    @Override
    public boolean isWritable(Path path) {
        return RealDisk.DISK.isWritable(path);
    }

    @Override
    public long size(Path path) throws IOException {
        return RealDisk.DISK.size(path);
    }

    @Override
    public Instant modified(Path path) throws IOException {
        return RealDisk.DISK.modified(path);
    }

    @Override
    public Path target(Path path) throws IOException {
        return RealDisk.DISK.target(path);
    }

    @Override
    public void delete(Path path) throws IOException {
        RealDisk.DISK.delete(path);
    }

    @Override
    public void createFolder(Path path) throws IOException {
        RealDisk.DISK.createFolder(path);
    }

    @Override
    public List<Path> list(Path path) throws IOException {
        return RealDisk.DISK.list(path);
    }
}

package dev.sightline.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The last saves of each document, kept in the user's state folder.
final class RestorePoints {
    /// How many saves of one document are kept.
    static final int KEPT = 10;

    private static final String ENDING = ".sightline.json";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Disk disk;

    /// The saves of one document.
    RestorePoints(Path stateFolder, Path document, Disk disk) {
        String path = document.toAbsolutePath().normalize().toString();
        String print = FileStamp.of(path.getBytes(StandardCharsets.UTF_8)).fingerprint();
        this.folder = stateFolder.resolve("restore").resolve(print.substring(0, 24));
        this.disk = disk;
    }

    /// Keeps a save, unless the youngest one is the same, and lets the oldest go.
    void keep(byte[] bytes, Instant when) throws IOException {
        List<RestorePoint> points = all();
        if (!points.isEmpty()) {
            RestorePoint youngest = points.getFirst();
            if (youngest.size() == bytes.length && Arrays.equals(disk.read(youngest.file(), bytes.length + 1), bytes)) {
                return;
            }
        }
        disk.createFolder(folder);
        Instant free = when;
        while (disk.exists(at(free))) {
            free = free.plusMillis(1);
        }
        disk.create(at(free), bytes);
        points = all();
        for (RestorePoint old : points.subList(Math.min(KEPT, points.size()), points.size())) {
            disk.delete(old.file());
        }
    }

    private Path at(Instant when) {
        return folder.resolve(NAME.format(when) + ENDING);
    }

    /// All that are kept, the youngest first.
    List<RestorePoint> all() throws IOException {
        List<RestorePoint> points = new ArrayList<>();
        for (Path file : disk.list(folder).reversed()) {
            Optional<Instant> saved = timeOf(String.valueOf(file.getFileName()));
            if (saved.isPresent()) {
                points.add(new RestorePoint(file, saved.get(), disk.size(file)));
            }
        }
        return points;
    }

    private static Optional<Instant> timeOf(String name) {
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        try {
            return Optional.of(NAME.parse(name.substring(0, name.length() - ENDING.length()), Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

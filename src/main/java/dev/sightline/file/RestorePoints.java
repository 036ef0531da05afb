package dev.sightline.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The last saves of each document, kept in the user's state folder.
final class RestorePoints {
    /// How many saves of one document are kept.
    static final int KEPT = 10;

    private static final String ENDING = ".sightline.json";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path stateFolder;
    private final Path document;
    private final Disk disk;
    private volatile @Nullable Path folder;

    /// The saves of one document.
    RestorePoints(Path stateFolder, Path document, Disk disk) {
        this.stateFolder = stateFolder;
        this.document = document;
        this.disk = disk;
    }

    /// Where they are: under the digest of where the document is. It is made only when somebody looks or saves.
    private Path folder() {
        Path known = folder;
        if (known == null) {
            String path = document.toAbsolutePath().normalize().toString();
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
                String name = HexFormat.of().formatHex(digest, 0, 12);
                known = stateFolder.resolve("restore").resolve(name);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java runtime has SHA-256", e);
            }
            folder = known;
        }
        return known;
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
        disk.createFolder(folder());
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
        return folder().resolve(NAME.format(when) + ENDING);
    }

    /// All that are kept, the youngest first.
    List<RestorePoint> all() throws IOException {
        List<RestorePoint> points = new ArrayList<>();
        for (Path file : disk.list(folder()).reversed()) {
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

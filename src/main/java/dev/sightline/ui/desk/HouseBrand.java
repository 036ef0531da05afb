package dev.sightline.ui.desk;

import dev.sightline.press.CannotPrint;
import dev.sightline.press.Livery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The brand that a user prefers for documents that say none of their own. Its file is read once, when pages are first
/// made, on the thread that makes them; one that cannot be used is left out.
public final class HouseBrand {
    /// That of nobody.
    public static final HouseBrand NONE = new HouseBrand(Optional.empty(), FileTime.fromMillis(0));

    private final Optional<Path> file;
    private final FileTime written;
    private Optional<String> trouble = Optional.empty();
    private @Nullable Livery livery;

    private HouseBrand(Optional<Path> file, FileTime written) {
        this.file = file;
        this.written = written;
    }

    /// That of a file, as it is now.
    static HouseBrand in(Optional<Path> file) {
        return new HouseBrand(file, file.map(HouseBrand::written).orElse(NONE.written));
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException away) {
            return NONE.written;
        }
    }

    boolean isOfSameFileAs(HouseBrand other) {
        return file.equals(other.file) && written.equals(other.written);
    }

    /// What sheets and pages wear.
    public synchronized Livery livery() {
        Livery known = livery;
        if (known == null) {
            known = read();
            livery = known;
        }
        return known;
    }

    private Livery read() {
        try {
            return file.isPresent() ? Livery.read(file.get()) : Livery.NONE;
        } catch (CannotPrint reason) {
            trouble = Optional.of(reason.sentence());
            return Livery.NONE;
        }
    }

    /// Why it was left out, as a sentence in English; empty if it was not.
    public synchronized Optional<String> trouble() {
        livery();
        return trouble;
    }
}

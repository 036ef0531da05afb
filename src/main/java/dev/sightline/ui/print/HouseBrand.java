package dev.sightline.ui.print;

import dev.sightline.press.CannotPrint;
import dev.sightline.press.Livery;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The brand that a user prefers for documents that say none of their own. Its file is read once, when pages are first
/// made, on the thread that makes them; one that cannot be used is left out.
public final class HouseBrand {
    /// That of nobody.
    public static final HouseBrand NONE = new HouseBrand(Optional.empty());

    private final Optional<Path> file;
    private Optional<String> trouble = Optional.empty();
    private @Nullable Livery livery;

    /// @param file as the user named it
    public HouseBrand(Optional<Path> file) {
        this.file = file;
    }

    /// What pages wear.
    synchronized Livery livery() {
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
    synchronized Optional<String> trouble() {
        livery();
        return trouble;
    }
}

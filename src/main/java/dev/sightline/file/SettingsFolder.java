package dev.sightline.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where a program keeps what its user prefers: lines such as `text-size = 110` in a file that people can read.
public final class SettingsFolder {
    /// The name of that file.
    public static final String PREFERENCES = "preferences";

    private static final String BRAND = "brand";

    private SettingsFolder() {}

    /// The folder of this user on this machine; `sightline.config` names another.
    public static Path usual() {
        String wanted = System.getProperty("sightline.config");
        return wanted != null
                ? Path.of(wanted)
                : of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System::getenv);
    }

    /// The folder on a system: `$XDG_CONFIG_HOME/sightline`, `~/Library/Application Support/Sightline` or
    /// `%APPDATA%\Sightline`.
    static Path of(String system, Path home, StateFolder.Environment environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Sightline");
        }
        String named = environment.get(name.contains("win") ? "APPDATA" : "XDG_CONFIG_HOME");
        if (named == null || named.isBlank()) {
            return home.resolve(".config").resolve("sightline");
        }
        return Path.of(named).resolve(name.contains("win") ? "Sightline" : "sightline");
    }

    /// The brand file that is preferred where a document says no brand of its own; none where nothing can be read.
    public static Optional<Path> brand(Path folder) {
        for (String line : lines(folder.resolve(PREFERENCES))) {
            int sign = line.indexOf('=');
            if (sign > 0 && line.substring(0, sign).strip().equals(BRAND)) {
                return brand(folder, line.substring(sign + 1).strip());
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> brand(Path folder, String named) {
        try {
            return named.isEmpty() ? Optional.empty() : Optional.of(folder.resolve(named));
        } catch (InvalidPathException notAFile) {
            return Optional.empty();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}

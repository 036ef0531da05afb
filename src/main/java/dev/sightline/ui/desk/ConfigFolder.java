package dev.sightline.ui.desk;

import dev.sightline.file.SettingsFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Where the program keeps what it remembers of its user: recent files and what is preferred. Nothing here is
/// needed; what cannot be read is forgotten, what cannot be written is not remembered.
public final class ConfigFolder {
    private static final System.Logger LOG = System.getLogger(ConfigFolder.class.getName());
    private static final int MOST_RECENT = 12;
    private static final String RECENT = "recent-files";
    private static final String PREFERENCES = SettingsFolder.PREFERENCES;
    private static final String HAPPENED = "happened";
    private static final String EXPORT = "export";

    private final Path folder;

    /// That folder; made when something is first kept.
    public ConfigFolder(Path folder) {
        this.folder = folder;
    }

    /// The user's own, where the system expects it; `sightline.config` names another.
    public static ConfigFolder ofUser() {
        return new ConfigFolder(SettingsFolder.usual());
    }

    /// The files opened last that are still there, the newest first.
    public List<Path> recentFiles() {
        List<Path> found = new ArrayList<>();
        for (String line : read(RECENT)) {
            try {
                Path file = Path.of(line);
                if (Files.isRegularFile(file)) {
                    found.add(file);
                }
            } catch (InvalidPathException notAFile) {
                LOG.log(System.Logger.Level.DEBUG, "Not a file name: " + line);
            }
        }
        return found;
    }

    /// Remembers that a file was opened.
    public void opened(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        List<String> lines = new ArrayList<>(List.of(whole.toString()));
        recentFiles().stream()
                .filter(other -> !other.equals(whole))
                .limit(MOST_RECENT - 1)
                .forEach(other -> lines.add(other.toString()));
        write(RECENT, lines);
    }

    /// Forgets all recent files.
    public void forgetRecentFiles() {
        write(RECENT, List.of());
    }

    /// Where the user's own templates lie.
    public Path templates() {
        return folder.resolve("templates");
    }

    /// A file that is named there, or wherever else it lies.
    Path find(Path named) {
        return folder.resolve(named);
    }

    /// What is preferred, with the lines of the file that could not be understood; as usual where nothing was chosen.
    ///
    /// @return the lines are those of the file, or its name if nothing of it could be read
    PreferencesFile.Said preferences() {
        Path file = folder.resolve(PREFERENCES);
        if (!Files.isRegularFile(file)) {
            return new PreferencesFile.Said(Preferences.USUAL, List.of());
        }
        try {
            return PreferencesFile.read(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.DEBUG, "Cannot read " + file, unreadable);
            return new PreferencesFile.Said(Preferences.USUAL, List.of(file.toString()));
        }
    }

    /// Remembers what is preferred, and leaves what others wrote into the file as it is. A file that is no text stays
    /// beside the new one.
    void keep(Preferences preferences) {
        Path file = folder.resolve(PREFERENCES);
        try {
            List<String> before =
                    Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
            write(PREFERENCES, PreferencesFile.write(preferences, before));
        } catch (IOException unreadable) {
            keepAside(file);
            write(PREFERENCES, PreferencesFile.write(preferences, List.of()));
        }
    }

    private static void keepAside(Path file) {
        try {
            Files.copy(file, file.resolveSibling(PREFERENCES + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.DEBUG, "Cannot keep " + file + " aside", unwritable);
        }
    }

    /// Whether something has been done once, such as taking the tour.
    public boolean hasBeen(String event) {
        return read(HAPPENED).contains(event);
    }

    /// Remembers that something has been done.
    public void happened(String event) {
        if (!hasBeen(event)) {
            List<String> events = new ArrayList<>(read(HAPPENED));
            events.add(event);
            write(HAPPENED, events);
        }
    }

    /// What was chosen when something was last exported, as lines; none if nothing was.
    public List<String> lastExport() {
        return read(EXPORT);
    }

    /// Remembers what was chosen for an export.
    public void exported(List<String> lines) {
        write(EXPORT, lines);
    }

    private List<String> read(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.DEBUG, "Cannot read " + name, unreadable);
            return List.of();
        }
    }

    private void write(String name, List<String> lines) {
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, name, ".new");
            Files.write(beside, lines, StandardCharsets.UTF_8);
            Files.move(beside, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.DEBUG, "Cannot keep " + name, unwritable);
        }
    }
}

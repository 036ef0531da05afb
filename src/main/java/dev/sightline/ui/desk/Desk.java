package dev.sightline.ui.desk;

import dev.sightline.file.RecoveryFolder;
import dev.sightline.file.StateFolder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What all windows of the program share: where it keeps what, and what was chosen for all of them.
public final class Desk {
    private final ConfigFolder config;
    private final Path state;
    private final RecoveryFolder recovery;
    private final Executor window;
    private final InstantSource clock;
    private final ObjectProperty<Preferences> preferences;
    private final BooleanProperty autosave;
    private final List<String> strange;
    private final LastPaper lastPaper = new LastPaper();
    private HouseBrand brand = HouseBrand.NONE;

    /// A desk with given folders.
    ///
    /// @param state for earlier saves and recovery copies
    /// @param window carries out what must be done on the thread of the windows
    public Desk(ConfigFolder config, Path state, Executor window, InstantSource clock) {
        this.config = config;
        this.state = state;
        this.recovery = RecoveryFolder.in(state);
        this.window = window;
        this.clock = clock;
        PreferencesFile.Said said = config.preferences();
        strange = said.strange();
        preferences = new SimpleObjectProperty<>(said.preferences());
        autosave = new SimpleBooleanProperty(said.preferences().autosave());
        preferences.addListener((seen, before, now) -> {
            config.keep(now);
            autosave.set(now.autosave());
        });
        autosave.addListener(
                (seen, before, on) -> preferences.set(preferences.get().withAutosave(on)));
    }

    /// The desk of this user on this machine.
    public static Desk ofUser() {
        return new Desk(ConfigFolder.ofUser(), StateFolder.usual(), Platform::runLater, InstantSource.system());
    }

    /// What is remembered of the user.
    public ConfigFolder config() {
        return config;
    }

    /// Where earlier saves are kept.
    public Path state() {
        return state;
    }

    /// Where unsaved work is kept.
    public RecoveryFolder recovery() {
        return recovery;
    }

    /// Writes all unsaved work that is still to be written, on this very thread: before the program ends.
    public void finish() {
        recovery.finish();
    }

    /// How the user wants the program to be; remembered when it is set.
    public ObjectProperty<Preferences> preferences() {
        return preferences;
    }

    /// The lines of the file of preferences that could not be understood when the program began.
    public List<String> strangePreferences() {
        return strange;
    }

    /// The printer on which a person printed last while the program runs.
    public LastPaper lastPaper() {
        return lastPaper;
    }

    /// Whether documents are saved to their files without being asked; remembered when it is set.
    public BooleanProperty autosave() {
        return autosave;
    }

    /// The brand file that the user prefers for documents that say none of their own.
    public Optional<Path> brandFile() {
        return preferences.get().brand().map(config::find);
    }

    /// What that file gives: the same object until another is preferred or the file is written anew.
    public HouseBrand brand() {
        HouseBrand now = HouseBrand.in(brandFile());
        if (!now.isOfSameFileAs(brand)) {
            brand = now;
        }
        return brand;
    }

    Executor window() {
        return window;
    }

    InstantSource clock() {
        return clock;
    }
}

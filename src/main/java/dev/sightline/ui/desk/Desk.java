package dev.sightline.ui.desk;

import dev.sightline.file.RecoveryFolder;
import dev.sightline.file.StateFolder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// What all windows of the program share: where it keeps what, and what was chosen for all of them.
public final class Desk {
    private final ConfigFolder config;
    private final Path state;
    private final RecoveryFolder recovery;
    private final Executor window;
    private final InstantSource clock;
    private final BooleanProperty autosave;

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
        autosave = new SimpleBooleanProperty(config.autosave());
        autosave.addListener((seen, before, on) -> config.keepAutosave(on));
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

    /// Whether documents are saved to their files without being asked; remembered when it is set.
    public BooleanProperty autosave() {
        return autosave;
    }

    Executor window() {
        return window;
    }

    InstantSource clock() {
        return clock;
    }
}

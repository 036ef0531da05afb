package dev.sightline.file;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a program keeps what is neither a document nor a setting: earlier saves, what was open.
public final class StateFolder {
    private StateFolder() {}

    /// The folder of this user on this machine; `sightline.state` names another.
    public static Path usual() {
        String wanted = System.getProperty("sightline.state");
        return wanted != null
                ? Path.of(wanted)
                : of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System::getenv);
    }

    /// The folder on a system: `$XDG_STATE_HOME/sightline`, `~/Library/Application Support/Sightline` or
    /// `%LOCALAPPDATA%\Sightline`.
    static Path of(String system, Path home, Environment environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Sightline");
        } else if (name.contains("windows")) {
            String local = environment.get("LOCALAPPDATA");
            return (local == null || local.isEmpty() ? home.resolve("AppData").resolve("Local") : Path.of(local))
                    .resolve("Sightline");
        }
        String state = environment.get("XDG_STATE_HOME");
        // a relative path there is to be ignored, says the XDG specification
        return (state == null || !state.startsWith("/") ? home.resolve(".local").resolve("state") : Path.of(state))
                .resolve("sightline");
    }

    /// Where variables of the environment are looked up.
    interface Environment {
        /// The value of a variable; null when it is not set.
        @Nullable
        String get(String name);
    }
}

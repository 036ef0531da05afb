package dev.sightline.app;

import java.util.Locale;
import java.util.Map;

/// Whether there is a screen to open a window on.
final class Display {
    private Display() {}

    static boolean isThere() {
        return isThere(System.getProperty("os.name"), System.getenv(), System.getProperty("glass.platform", ""));
    }

    /// On Windows and macOS always; elsewhere where X11 or Wayland say so, or a toolkit without display was asked for.
    static boolean isThere(String system, Map<String, String> environment, String toolkit) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.contains("win")
                || name.contains("mac")
                || toolkit.equals("Headless")
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}

package dev.sightline.app;

import dev.sightline.ui.AppWindow;
import dev.sightline.ui.desk.ConfigFolder;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;

/// Puts the program together by hand, in the order of the floors.
final class Wiring {
    private Wiring() {}

    /// Opens the window with the given documents.
    static void window(List<Path> documents) {
        Platform.startup(() -> new AppWindow(ConfigFolder.ofUser()).show(documents));
    }
}

package dev.sightline.app;

import dev.sightline.ui.AppWindows;
import dev.sightline.ui.Rehearsal;
import dev.sightline.ui.desk.ConfigFolder;
import dev.sightline.ui.desk.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.application.Platform;

/// Starts the program for nobody, in a window that is on no screen, and ends it again: the launcher lets Java learn
/// from that what the window needs at its start. Nothing of the user's is touched.
final class Rehearsing {
    private Rehearsing() {}

    /// @param words the document that is opened, and an empty folder for what the program keeps
    public static void main(String[] words) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Main.settle();
        Path folder = Files.createDirectories(Path.of(words[1]));
        Desk desk = new Desk(
                new ConfigFolder(folder.resolve("config")),
                folder.resolve("state"),
                Platform::runLater,
                InstantSource.system());
        Wiring.speak(desk);
        Platform.startup(() -> new Rehearsal(new AppWindows(desk), Platform::exit).begin(Path.of(words[0])));
    }
}

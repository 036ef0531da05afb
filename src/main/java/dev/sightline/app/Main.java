package dev.sightline.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Where the program starts: a command is carried out without a window, and with it without JavaFX; anything else opens
/// the window.
///
/// It does not extend JavaFX's `Application`, so that the program can be started from the class path.
public final class Main {
    private Main() {}

    /// Starts the program.
    ///
    /// @param args nothing, or documents to open
    public static void main(String[] args) {
        List<Path> documents = Arrays.stream(args).map(Path::of).toList();
        if (!Display.isThere()) {
            System.err.println("There is no display, so no window can be opened.");
            System.exit(1);
        }
        Wiring.window(documents);
    }
}

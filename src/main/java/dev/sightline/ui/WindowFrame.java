package dev.sightline.ui;

import java.nio.file.Path;

/// What the window around the workbench can do.
interface WindowFrame {
    /// Shows a title.
    void title(String title);

    /// Takes the whole screen, or gives it back.
    void fullScreen(boolean on);

    /// Goes away.
    void close();

    /// Opens another window, and gives what is in it.
    Workbench another();

    /// Brings the window to the front that has a file open; false if none has.
    boolean bringUp(Path file);

    /// Closes all windows, each once nothing in it can get lost.
    void quit();
}

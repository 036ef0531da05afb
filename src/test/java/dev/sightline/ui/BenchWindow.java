package dev.sightline.ui;

import dev.sightline.ui.canvas.CanvasView;
import dev.sightline.ui.desk.Session;
import java.nio.file.Path;

/// The whole window with a document open, for those who measure it.
public final class BenchWindow {
    private final TestWindow window;

    /// A window without a document, as wide and high as is said.
    ///
    /// @param config an empty folder for what the program keeps
    public BenchWindow(Path config, int width, int height) {
        window = new TestWindow(config);
        Toolkit.run(() -> {
            window.scene().getWindow().setWidth(width);
            window.scene().getWindow().setHeight(height);
        });
    }

    /// A window with a document open and with its panels, once the sheet is there.
    public BenchWindow(Path config, Path file, int width, int height) {
        this(config, width, height);
        open(file);
    }

    /// Opens a document, and waits for its sheet.
    public void open(Path file) {
        window.open(file);
        Toolkit.run(() -> {});
    }

    /// What is open in it.
    public Session session() {
        return window.session();
    }

    /// Its sheet.
    public CanvasView canvas() {
        return (CanvasView) window.scene().lookup(".canvas-view");
    }

    /// Closes it.
    public void close() {
        window.close();
    }
}

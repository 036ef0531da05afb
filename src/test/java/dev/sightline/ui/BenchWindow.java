package dev.sightline.ui;

import dev.sightline.ui.canvas.CanvasView;
import dev.sightline.ui.desk.Session;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/// The whole window with a document open, for those who measure it.
public final class BenchWindow {
    private final Scene scene;
    private final Workbench workbench;
    private final Runnable closing;

    private BenchWindow(Scene scene, Runnable closing) {
        this.scene = scene;
        this.workbench = (Workbench) scene.getRoot();
        this.closing = closing;
    }

    private BenchWindow(TestWindow window) {
        this(window.scene(), window::close);
    }

    /// A window with a document open and with its panels, once the sheet is there.
    ///
    /// @param config an empty folder for what the program keeps
    public BenchWindow(Path config, Path file, int width, int height) {
        this(open(new TestWindow(config), file, width, height));
    }

    private static TestWindow open(TestWindow window, Path file, int width, int height) {
        Toolkit.run(() -> resize(window.scene().getWindow(), width, height));
        window.open(file);
        Toolkit.run(() -> {});
        return window;
    }

    /// The window that the program has just begun to open, made as wide and high as is said.
    public static BenchWindow started(int width, int height) {
        CompletableFuture<BenchWindow> started = new CompletableFuture<>();
        Platform.runLater(() -> {
            Window window = Window.getWindows().getFirst();
            resize(window, width, height);
            started.complete(new BenchWindow(window.getScene(), window::hide));
        });
        return started.join();
    }

    private static void resize(Window window, int width, int height) {
        window.setX(0);
        window.setY(0);
        window.setWidth(width);
        window.setHeight(height);
    }

    /// Whether there is a sheet to be seen, on the window's thread.
    public boolean showsSheet() {
        return workbench.session().filter(Session::isCurrent).isPresent();
    }

    /// What is open in it.
    public Session session() {
        return workbench.session().orElseThrow();
    }

    /// Its sheet.
    public CanvasView canvas() {
        return (CanvasView) scene.lookup(".canvas-view");
    }

    /// Closes it.
    public void close() {
        closing.run();
    }
}

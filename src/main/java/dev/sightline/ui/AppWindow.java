package dev.sightline.ui;

import dev.sightline.ui.desk.ConfigFolder;
import dev.sightline.ui.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The one place where windows are opened, so that elsewhere `Stage` always means a stage of a journey.
public final class AppWindow {
    /// JavaFX hands out the way to the web only to an application, though it need not be the one that was started.
    private static final Application WEB = new Application() {
        @Override
        public void start(Stage unused) {}
    };

    private final Stage stage = new Stage();
    private final Workbench workbench;

    /// A window with a workbench in it, not yet to be seen.
    public AppWindow(ConfigFolder config) {
        UiFonts.load();
        workbench = new Workbench(config, new Dialogs(), new Frame());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(workbench, Math.min(1440, screen.getWidth()), Math.min(920, screen.getHeight()));
        stage.setScene(scene);
        stage.setMinWidth(480);
        stage.setMinHeight(360);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(event -> hidePopups());
        Thread.currentThread().setUncaughtExceptionHandler((thread, unforeseen) -> workbench.failed(unforeseen));
    }

    /// Shows the window, and opens the first of the files in it.
    public void show(List<Path> files) {
        stage.show();
        files.stream().findFirst().ifPresentOrElse(workbench.documents()::open, workbench::welcome);
    }

    /// A popup that is still showing while the toolkit goes down takes the whole program with it on Linux.
    private static void hidePopups() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
    }

    private final class Frame implements Workbench.WindowFrame {
        @Override
        public void title(String title) {
            stage.setTitle(title);
        }

        @Override
        public void fullScreen(boolean on) {
            stage.setFullScreen(on);
        }

        @Override
        public void close() {
            hidePopups();
            stage.close();
        }
    }

    private final class Dialogs implements SystemDialogs {
        @Override
        public Optional<Path> documentToOpen() {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Words.of("verb.OPEN"));
            chooser.getExtensionFilters()
                    .addAll(
                            new FileChooser.ExtensionFilter(
                                    Words.of("open.documents"), "*.sightline.json", "*.sightline", "*.json"),
                            new FileChooser.ExtensionFilter(Words.of("open.all"), "*"));
            return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
        }

        @Override
        public Optional<Path> placeFor(String suggested, String kind) {
            FileChooser chooser = new FileChooser();
            chooser.setInitialFileName(suggested);
            String ending = suggested.substring(suggested.indexOf('.'));
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
            return Optional.ofNullable(chooser.showSaveDialog(stage))
                    .map(File::toPath)
                    .map(file -> file.getFileName().toString().contains(".")
                            ? file
                            : file.resolveSibling(file.getFileName() + ending));
        }

        @Override
        public void show(String address) {
            WEB.getHostServices().showDocument(address);
        }
    }
}

package dev.sightline.ui;

import dev.sightline.export.paper.PaperPrinter;
import dev.sightline.export.paper.Printers;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.picture.PictureIntake;
import dev.sightline.ui.print.PlatformDialog;
import dev.sightline.ui.words.Words;
import java.io.File;
import java.nio.file.Files;
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

/// One window of the program with a workbench in it. Windows are made here only, so that elsewhere `Stage` always
/// means a stage of a journey.
final class AppWindow {
    /// JavaFX hands out the way to the web only to an application, though it need not be the one that was started.
    private static final Application WEB = new Application() {
        @Override
        public void start(Stage unused) {}
    };

    private static final double STEP = 32;

    private final Stage stage = new Stage();
    private final AppWindows all;
    private final Workbench workbench;

    /// A window on a desk, not yet to be seen.
    AppWindow(Desk desk, AppWindows all) {
        this.all = all;
        workbench = new Workbench(desk, new Dialogs(), new Frame());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(workbench, Math.min(1440, screen.getWidth()), Math.min(920, screen.getHeight()));
        stage.setScene(scene);
        stage.setMinWidth(480);
        stage.setMinHeight(360);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            workbench.documents().leave(this::close);
        });
    }

    Workbench workbench() {
        return workbench;
    }

    /// Shows it; a little lower and further right than another, where there is room for that.
    void show(Optional<AppWindow> besides) {
        besides.map(other -> other.stage)
                .filter(other -> !other.isMaximized() && !other.isFullScreen())
                .ifPresent(other -> {
                    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
                    Scene scene = stage.getScene();
                    stage.setX(Math.max(
                            screen.getMinX(), Math.min(other.getX() + STEP, screen.getMaxX() - scene.getWidth())));
                    stage.setY(Math.max(
                            screen.getMinY(), Math.min(other.getY() + STEP, screen.getMaxY() - scene.getHeight())));
                });
        stage.show();
    }

    /// Brings it before all others.
    void bringUp() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    boolean isInFront() {
        return stage.isFocused();
    }

    /// Takes it away, and whatever is in it.
    void close() {
        hidePopups();
        stage.close();
        all.closed(this);
    }

    /// A popup that is still showing while the toolkit goes down takes the whole program with it on Linux.
    private static void hidePopups() {
        List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide);
    }

    private final class Frame implements WindowFrame {
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
            AppWindow.this.close();
        }

        @Override
        public Workbench another() {
            return all.another();
        }

        @Override
        public boolean bringUp(Path file) {
            return all.bringUp(file);
        }

        @Override
        public void quit() {
            all.quit();
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
                                    Words.of("open.documents"), "*.sightline.json", "*.sightline", "*.json", "*.pdf"),
                            new FileChooser.ExtensionFilter(Words.of("open.all"), "*"));
            return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
        }

        @Override
        public List<Path> picturesToInsert() {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Words.of("verb.INSERT_PICTURE"));
            String[] endings =
                    PictureIntake.ENDINGS.stream().map(ending -> "*." + ending).toArray(String[]::new);
            chooser.getExtensionFilters()
                    .addAll(
                            new FileChooser.ExtensionFilter(Words.of("picture.files"), endings),
                            new FileChooser.ExtensionFilter(Words.of("open.all"), "*"));
            return chosen(chooser);
        }

        @Override
        public List<PaperPrinter> printers() {
            return Printers.all();
        }

        @Override
        public Optional<PlatformDialog> printDialog() {
            return PrintDialogs.ofSystem();
        }

        /// The files that a person chose; none if they left the dialog.
        private List<Path> chosen(FileChooser chooser) {
            List<File> files = chooser.showOpenMultipleDialog(stage);
            return files == null ? List.of() : files.stream().map(File::toPath).toList();
        }

        @Override
        public List<Path> reviewsToOpen() {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Words.of("verb.IMPORT_REVIEW"));
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Words.of("review.files"), "*.pdf"));
            return chosen(chooser);
        }

        @Override
        public List<Path> fontsToTake() {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Words.of("form.addFont"));
            chooser.getExtensionFilters()
                    .addAll(
                            new FileChooser.ExtensionFilter(Words.of("form.fontFiles"), "*.ttf", "*.TTF"),
                            new FileChooser.ExtensionFilter(Words.of("open.all"), "*"));
            return chosen(chooser);
        }

        @Override
        public Optional<Path> brandToTake() {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Words.of("preferences.brand"));
            chooser.getExtensionFilters()
                    .addAll(
                            new FileChooser.ExtensionFilter(Words.of("preferences.brand.files"), "*.json"),
                            new FileChooser.ExtensionFilter(Words.of("open.all"), "*"));
            return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
        }

        @Override
        public Optional<Path> placeFor(String suggested, String kind) {
            FileChooser chooser = new FileChooser();
            chooser.setInitialFileName(suggested);
            String ending = suggested.substring(suggested.indexOf('.'));
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
            for (File file = chooser.showSaveDialog(stage); file != null; file = chooser.showSaveDialog(stage)) {
                Path place = file.toPath();
                if (place.getFileName().toString().contains(".")) {
                    return Optional.of(place);
                }
                Path whole = place.resolveSibling(place.getFileName() + ending);
                if (!Files.exists(whole)) {
                    return Optional.of(whole);
                }
                // the system has asked about the name without its ending only: let it ask about the whole
                chooser.setInitialDirectory(file.getAbsoluteFile().getParentFile());
                chooser.setInitialFileName(whole.getFileName().toString());
            }
            return Optional.empty();
        }

        @Override
        public void show(String address) {
            WEB.getHostServices().showDocument(address);
        }
    }
}

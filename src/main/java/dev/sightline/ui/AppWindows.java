package dev.sightline.ui;

import dev.sightline.file.OpenResult;
import dev.sightline.ui.desk.Arrival;
import dev.sightline.ui.desk.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;

/// All windows of the program. Each has a document of its own; what they share lies on the desk. All on the window's
/// thread.
public final class AppWindows {
    private final Desk desk;
    private final List<AppWindow> windows = new ArrayList<>();

    /// No window yet.
    public AppWindows(Desk desk) {
        this.desk = desk;
        UiFonts.load();
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, unforeseen) ->
                        front().ifPresent(window -> window.workbench().failed(unforeseen)));
    }

    /// Opens the first window with the first of the files in it, and one for each other file.
    ///
    /// @param first the first of them, which is on its way already; with none, the window welcomes
    /// @param others the others
    public void begin(Optional<Arrival> first, List<Path> others) {
        first.ifPresent(arrival -> arrival.dress(Appearance.sheets(desk)));
        AppWindow window = make();
        Workbench bench = window.workbench();
        bench.tellOfStrange(desk.strangePreferences());
        first.ifPresentOrElse(
                arrival -> {
                    bench.documents().open(arrival);
                    bench.tellOfUnsavedWork();
                },
                bench::welcome);
        window.show(Optional.empty());
        others.forEach(file -> another().documents().open(file));
    }

    /// Opens files that another start of the program was asked to open; with none, comes to the front.
    public void arrive(List<Path> files) {
        for (Path file : files) {
            if (!bringUp(file)) {
                windows.stream()
                        .filter(one -> one.workbench().documents().isFree())
                        .findFirst()
                        .ifPresentOrElse(free -> open(file, free), () -> read(file));
            }
        }
        if (files.isEmpty()) {
            front().ifPresentOrElse(AppWindow::bringUp, () -> begin(Optional.empty(), List.of()));
        }
    }

    private static void open(Path file, AppWindow free) {
        free.workbench().documents().open(file);
        free.bringUp();
    }

    /// Gets a file a window of its own once it is known that there is something to show in it.
    private void read(Path file) {
        Arrival arrival = Arrival.of(file, desk);
        arrival.dress(Appearance.sheets(desk));
        Arrival.READER.execute(() -> {
            boolean shown = arrival.result()
                    .thenApply(AppWindows::hasMap)
                    .exceptionally(failed -> false)
                    .join();
            Platform.runLater(() -> settle(arrival, shown));
        });
    }

    private static boolean hasMap(OpenResult read) {
        return read.openedDocument()
                .filter(document -> !document.maps().isEmpty())
                .isPresent();
    }

    private void settle(Arrival arrival, boolean shown) {
        if (!bringUp(arrival.file())) {
            AppWindow window = shown ? open() : front().orElseGet(this::open);
            window.workbench().documents().take(arrival);
            window.bringUp();
        }
    }

    Workbench another() {
        return open().workbench();
    }

    private AppWindow open() {
        Optional<AppWindow> besides = front();
        AppWindow window = make();
        window.show(besides);
        return window;
    }

    private AppWindow make() {
        AppWindow window = new AppWindow(desk, this);
        windows.add(window);
        return window;
    }

    /// The window that has the keyboard, else the one opened last.
    private Optional<AppWindow> front() {
        return windows.stream()
                .filter(AppWindow::isInFront)
                .findFirst()
                .or(() -> windows.isEmpty() ? Optional.empty() : Optional.of(windows.getLast()));
    }

    boolean bringUp(Path file) {
        Optional<AppWindow> found = windows.stream()
                .filter(window -> window.workbench().documents().holds(file))
                .findFirst();
        found.ifPresent(AppWindow::bringUp);
        return found.isPresent();
    }

    void closed(AppWindow window) {
        windows.remove(window);
    }

    /// Closes one window after the other, as long as nobody wants to stay.
    void quit() {
        front().ifPresent(window -> {
            window.bringUp();
            window.workbench().documents().leave(() -> {
                window.close();
                quit();
            });
        });
    }
}

package dev.sightline.ui;

import dev.sightline.ui.desk.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    public void begin(List<Path> files) {
        Workbench first = another();
        first.tellOfStrange(desk.strangePreferences());
        if (files.isEmpty()) {
            first.welcome();
        } else {
            first.documents().open(files.getFirst());
            first.tellOfUnsavedWork();
            files.stream().skip(1).forEach(file -> another().documents().open(file));
        }
    }

    /// Opens files that another start of the program was asked to open; with none, comes to the front.
    public void arrive(List<Path> files) {
        for (Path file : files) {
            if (!bringUp(file)) {
                AppWindow window = windows.stream()
                        .filter(one -> one.workbench().documents().isFree())
                        .findFirst()
                        .orElseGet(this::open);
                window.workbench().documents().open(file);
                window.bringUp();
            }
        }
        if (files.isEmpty()) {
            front().ifPresentOrElse(AppWindow::bringUp, () -> begin(files));
        }
    }

    Workbench another() {
        return open().workbench();
    }

    private AppWindow open() {
        AppWindow window = new AppWindow(desk, this);
        Optional<AppWindow> besides = front();
        windows.add(window);
        window.show(besides);
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

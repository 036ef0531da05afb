package dev.sightline.app;

import dev.sightline.ui.AppWindows;
import dev.sightline.ui.desk.Arrival;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;

/// Puts the program together by hand, in the order of the floors.
final class Wiring {
    private Wiring() {}

    /// Opens windows with the given documents, or hands them to the program that has its windows on this screen
    /// already.
    ///
    /// @param alone whether to have windows of its own in any case, and not to take anything from others
    static void window(List<Path> documents, boolean alone) {
        Desk desk = Desk.ofUser();
        speak(desk);
        OneProgram program = OneProgram.on(desk.state(), OneProgram.screen(System.getenv()));
        if (!alone && !program.begin() && program.handOver(documents)) {
            return;
        }
        // what is still to be written when the system ends the program
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            desk.finish();
                            program.close();
                        },
                        "last things"));
        Optional<Arrival> first = documents.stream().findFirst().map(file -> Arrival.of(file, desk));
        Platform.startup(() -> {
            AppWindows windows = new AppWindows(desk);
            windows.begin(first, documents.stream().skip(1).toList());
            program.listen(files -> Platform.runLater(() -> windows.arrive(files)));
        });
    }

    /// Speaks the language that is preferred.
    static void speak(Desk desk) {
        // JavaFX's own words, dates and numbers follow the language of the window
        Locale.setDefault(desk.preferences().get().language().locale(Locale.getDefault()));
        Words.speak(Locale.getDefault());
    }
}
